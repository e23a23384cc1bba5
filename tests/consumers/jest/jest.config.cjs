module.exports = { testEnvironment: "jsdom", testMatch: ["**/check.test.cjs"] };
