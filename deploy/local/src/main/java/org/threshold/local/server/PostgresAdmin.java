package org.threshold.local.server;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the superuser of a local PostgreSQL does: makes databases, each with its one role. */
final class PostgresAdmin {

    static final String SUPERUSER = "postgres";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final int PASSWORD_LENGTH = 24;

    private final int port;
    private final Path passwordFile;

    PostgresAdmin(int port, Path passwordFile) {
        this.port = port;
        this.passwordFile = passwordFile;
    }

    String superuserPassword() {
        return passwordOf(SUPERUSER);
    }

    Database existing(String name) {
        return new Database(url(name), name, passwordOf(name));
    }

    boolean answers() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var one = statement.executeQuery("SELECT 1")) {
            return one.next();
        } catch (SQLException notYet) {
            return false;
        }
    }

    void createIfMissing(String name) throws SQLException {
        if (!exists(name)) {
            create(checked(name));
        }
    }

    Database create(String name) {
        var database = existing(checked(name));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, database.password()));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            return database;
        } catch (SQLException cause) {
            throw new ServerFailed(
                    "The database %s cannot be made: %s".formatted(name, cause.getMessage()),
                    cause);
        }
    }

    Database copy(Database template, String name) {
        var copy = new Database(url(checked(name)), template.user(), template.password());
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE %s OWNER %s TEMPLATE %s"
                            .formatted(name, template.user(), nameIn(template.url())));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            return copy;
        } catch (SQLException cause) {
            throw new ServerFailed(
                    "The database %s cannot be copied: %s".formatted(name, cause.getMessage()),
                    cause);
        }
    }

    private boolean exists(String name) throws SQLException {
        try (var connection = connect();
                var query =
                        connection.prepareStatement(
                                "SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** A name is part of a statement, so it is checked rather than bound. */
    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        return name;
    }

    private static String nameIn(String url) {
        return checked(url.substring(url.lastIndexOf('/') + 1));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword());
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url("postgres"), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The stored password, or a new one that is stored first. */
    private synchronized String passwordOf(String role) {
        try {
            var stored = new Properties();
            if (Files.exists(passwordFile)) {
                try (var reader = Files.newBufferedReader(passwordFile)) {
                    stored.load(reader);
                }
            }
            return Optional.ofNullable(stored.getProperty(role)).orElseGet(() -> add(role, stored));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String add(String role, Properties stored) {
        try {
            var password = Secrets.word(PASSWORD_LENGTH);
            stored.setProperty(role, password);
            var text = new StringWriter();
            stored.store(text, "Passwords of the local PostgreSQL's roles");
            Secrets.write(passwordFile, text.toString());
            return password;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
