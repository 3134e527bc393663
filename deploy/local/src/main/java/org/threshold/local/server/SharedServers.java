package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The servers that all tests of one process share. */
final class SharedServers {

    private static final Path ROOT =
            Path.of("target", "local-servers", Long.toString(ProcessHandle.current().pid()))
                    .toAbsolutePath();

    private static final class Lazily {
        private static final SharedServers SHARED = new SharedServers(create());
    }

    private final LocalServers servers;

    private SharedServers(LocalServers servers) {
        this.servers = servers;
    }

    static LocalServers with(LocalServers.Kind... wanted) {
        return Lazily.SHARED.started(List.of(wanted));
    }

    private synchronized LocalServers started(List<LocalServers.Kind> wanted) {
        servers.start(wanted);
        return servers;
    }

    private static LocalServers create() {
        var servers = LocalServers.in(ROOT);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(servers), "end of servers"));
        return servers;
    }

    /** Their data goes with them, so there is nothing that an orderly end could save. */
    private static void end(LocalServers servers) {
        try {
            servers.all().forEach(LocalServer::kill);
            DeleteFolder.at(ROOT);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
