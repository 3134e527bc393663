package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Kafka, broker and controller in one process, on the loopback address. */
public final class KafkaServer extends Program {

    /** The topics that every server has, the dead-letter topic last. */
    public static final List<String> TOPICS =
            List.of(
                    "threshold.case-events",
                    "threshold.notification-requests",
                    "threshold.notification-events",
                    "threshold.agency-replies",
                    "threshold.dead-letters");

    /** Never changed: another number would break the order per key. */
    public static final int PARTITIONS = 24;

    private static final String CLUSTER_ID = "dGhyZXNob2xkLWxvY2FsMQ";
    private static final String BROKER_CLASS = "kafka.Kafka";
    private static final String FORMAT_CLASS = "kafka.tools.StorageTool";
    private static final String MEMORY_TO_FORMAT = "128m";
    private static final String LOG_LEVEL = "-Dorg.slf4j.simpleLogger.";

    private final Path folder;
    private final KafkaPorts ports;

    /**
     * @param root the stack's folder: data goes to {@code kafka} in it, the log to {@code logs}
     * @param memory the heap's limit in the words of {@code -Xmx}
     */
    public KafkaServer(Path root, KafkaPorts ports, String memory) {
        var folder = root.toAbsolutePath().resolve("kafka");
        super(
                new Launch(
                        "kafka",
                        command(BROKER_CLASS, memory, List.of(configuration(folder).toString())),
                        Map.of(),
                        root.resolve("logs")));
        this.folder = folder;
        this.ports = ports;
    }

    /** Host and port, as clients want it. */
    public String bootstrap() {
        return "127.0.0.1:" + ports.broker();
    }

    @Override
    protected void prepare() {
        try {
            Files.createDirectories(folder);
            Files.writeString(configuration(folder), settings());
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format().run();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public boolean answers() {
        return Ports.accepts(ports.broker()) && new KafkaAdmin(bootstrap()).answers();
    }

    @Override
    protected void furnish() {
        new KafkaAdmin(bootstrap()).createMissing(TOPICS, PARTITIONS);
    }

    private Launch format() {
        var arguments =
                List.of(
                        "format",
                        "--cluster-id=" + CLUSTER_ID,
                        "--config=" + configuration(folder),
                        "--ignore-formatted");
        return new Launch(
                "kafka-format",
                command(FORMAT_CLASS, MEMORY_TO_FORMAT, arguments),
                Map.of(),
                logs());
    }

    private static List<String> command(String main, String memory, List<String> arguments) {
        List<String> program = new ArrayList<>(List.of("-cp", ServerFiles.classPath(), main));
        program.addAll(arguments);
        var options =
                List.of(
                        LOG_LEVEL + "defaultLogLevel=warn",
                        LOG_LEVEL + "log.kafka.server=info",
                        LOG_LEVEL + "showDateTime=true",
                        LOG_LEVEL + "dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
        return new JavaCommand(memory, options, program).words();
    }

    private static Path configuration(Path folder) {
        return folder.resolve("server.properties");
    }

    private String settings() {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        num.partitions=%4$d
        offsets.topic.num.partitions=4
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        broker.heartbeat.interval.ms=500
        broker.session.timeout.ms=3000
        group.initial.rebalance.delay.ms=0
        log.cleaner.dedupe.buffer.size=8388608
        """
                .formatted(ports.broker(), ports.controller(), folder.resolve("data"), PARTITIONS);
    }
}
