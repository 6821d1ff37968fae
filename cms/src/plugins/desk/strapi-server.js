module.exports = require('../../../dist/src/plugins/desk/server/src/index.js');
