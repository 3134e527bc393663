package org.threshold.local.server;

import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL, Kafka and Zeebe together. For people {@code deploy/up} runs them; tests say
 *
 * {@snippet :
 * var servers = LocalServers.shared(Kind.POSTGRES, Kind.KAFKA);
 * var database = servers.newDatabase("intake");
 * }
 */
public final class LocalServers {

    /** The servers that there are, in the order in which they are named to people. */
    public enum Kind {
        POSTGRES,
        KAFKA,
        ZEEBE
    }

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ZeebeServer zeebe;

    public LocalServers(PostgresServer postgres, KafkaServer kafka, ZeebeServer zeebe) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.zeebe = zeebe;
    }

    /**
     * Servers on free ports, not started yet, the engine with a clock that can be moved.
     *
     * @param root the folder for their data and logs; what is there is used
     */
    public static LocalServers in(Path root) {
        return new LocalServers(
                new PostgresServer(root, 0),
                new KafkaServer(root, KafkaPorts.free(), "512m"),
                new ZeebeServer(root, ZeebePorts.free(), "512m", ZeebeClock.CONTROLLED));
    }

    /**
     * The one set of this process, for tests: starts what is asked for and does not run yet, in
     * parallel, and ends with the process. Their data is gone afterwards.
     *
     * @param wanted all three when none is named
     */
    public static LocalServers shared(Kind... wanted) {
        return SharedServers.with(wanted.length == 0 ? Kind.values() : wanted);
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public ZeebeServer zeebe() {
        return zeebe;
    }

    /** {@link PostgresServer#newDatabase(String)}. */
    public Database newDatabase(String prefix) {
        return postgres.newDatabase(prefix);
    }

    /** {@link PostgresServer#copyOf(Database, String)}. */
    public Database copyOf(Database template, String prefix) {
        return postgres.copyOf(template, prefix);
    }

    /** All of them, in the order in which they are named to people. */
    public List<LocalServer> all() {
        return List.of(postgres, kafka, zeebe);
    }

    /**
     * Starts those that do not run, all at once, and returns when each answers.
     *
     * @throws ServerFailed for the first that does not; the others go on running
     */
    public void start(List<Kind> wanted) {
        Together.forEach(
                wanted.stream().map(this::of).filter(server -> !server.alive()).toList(),
                LocalServer::start);
    }

    /** Ends them in order: the engine, Kafka, PostgreSQL. */
    public void stop() {
        all().reversed().forEach(LocalServer::stop);
    }

    private LocalServer of(Kind kind) {
        return switch (kind) {
            case POSTGRES -> postgres;
            case KAFKA -> kafka;
            case ZEEBE -> zeebe;
        };
    }
}
