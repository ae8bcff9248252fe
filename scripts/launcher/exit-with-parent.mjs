// Preloaded in every process the launcher starts: when the launcher is killed outright, the channel
// to it closes, and nothing is left holding the port or the database.
if (process.channel) {
  process.on('disconnect', () => process.exit(0));
  process.channel.unref();
}
