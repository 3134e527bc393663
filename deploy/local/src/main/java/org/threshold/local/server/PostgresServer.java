package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** PostgreSQL, on the loopback address, with one database and one role for each service. */
public final class PostgresServer extends Program {

    /** The databases that every server has, each with a role of its own name. */
    public static final List<String> DATABASES = List.of("workflow", "notification");

    private final Path folder;
    private final PostgresBinaries binaries;
    private final PostgresAdmin admin;

    /**
     * @param root the stack's folder: data goes to {@code postgres} in it, the log to {@code logs}
     * @param port 0 for a free one
     */
    public PostgresServer(Path root, int port) {
        var folder = root.toAbsolutePath().resolve("postgres");
        var binaries = new PostgresBinaries(ServerFiles.postgresArchive());
        int listening = Ports.orFree(port);
        super(
                new Launch(
                        "postgres",
                        Unprivileged.command(serverCommand(binaries, folder, listening)),
                        Map.of("LC_ALL", "C"),
                        root.resolve("logs")));
        this.folder = folder;
        this.binaries = binaries;
        this.admin = new PostgresAdmin(listening, folder.resolve("passwords.properties"));
    }

    /**
     * One of the {@link #DATABASES}.
     *
     * @param name its name, which is its role's name too
     */
    public Database database(String name) {
        return admin.existing(name);
    }

    /**
     * A new, empty database with a role of its own; for a test that wants to be alone.
     *
     * @param prefix the beginning of its name: small letters, digits and underscores
     */
    public Database newDatabase(String prefix) {
        return admin.create(prefix + "_" + Secrets.word(8));
    }

    /**
     * A new database with all that another one holds, of the same role. Quicker than filling one
     * anew; nobody may be connected to the other meanwhile.
     *
     * @param template what is copied
     * @param prefix the beginning of its name: small letters, digits and underscores
     */
    public Database copyOf(Database template, String prefix) {
        return admin.copy(template, prefix + "_" + Secrets.word(8));
    }

    @Override
    protected void prepare() {
        Unprivileged.check();
        binaries.unpack();
        if (!Files.exists(data(folder))) {
            initialise();
        }
    }

    @Override
    public boolean answers() {
        return admin.answers();
    }

    @Override
    protected void furnish() {
        try {
            for (var name : DATABASES) {
                admin.createIfMissing(name);
            }
        } catch (SQLException cause) {
            throw new ServerFailed(
                    "PostgreSQL's databases cannot be made: " + cause.getMessage(), cause);
        }
    }

    /** A fast shutdown: clients are disconnected, nothing that was committed is lost. */
    @Override
    Signal ending() {
        return Signal.INT;
    }

    /** Into a draft folder first, so that a start cut short leaves nothing half made. */
    private void initialise() {
        var draft = folder.resolve("data.new");
        try {
            Files.createDirectories(folder);
            DeleteFolder.at(draft);
            var password = folder.resolve("superuser.new");
            Secrets.write(password, admin.superuserPassword());
            initdb(draft, password).run();
            Files.delete(password);
            Files.move(draft, data(folder));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Launch initdb(Path data, Path passwordFile) {
        var command =
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + data,
                        "--username=" + PostgresAdmin.SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
        return new Launch("initdb", Unprivileged.command(command), Map.of("LC_ALL", "C"), logs());
    }

    private static List<String> serverCommand(PostgresBinaries binaries, Path folder, int port) {
        return List.of(
                binaries.program("postgres"),
                "-D",
                data(folder).toString(),
                "--port=" + port,
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--max_connections=200",
                "--timezone=UTC",
                "--log_timezone=UTC");
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }
}
