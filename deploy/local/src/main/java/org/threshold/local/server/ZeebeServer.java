package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Zeebe, one broker with one partition and its gateway, on the loopback address. */
public final class ZeebeServer extends Program {

    private static final String MAIN_CLASS = "io.camunda.zeebe.broker.StandaloneBroker";

    /** The broker can say that it is ready before its gateway knows who leads the partition. */
    private static final Pattern PARTITION_WORKS =
            Pattern.compile("\"role\":\"leader\",\"health\":\"healthy\"");

    private final Path folder;
    private final ZeebePorts ports;

    /**
     * @param root the stack's folder: data goes to {@code zeebe} in it, the log to {@code logs}
     * @param memory the heap's limit in the words of {@code -Xmx}
     * @param clock whether the engine's time can be moved; {@link ZeebeClock#CONTROLLED} is for
     *     tests and the local profile only
     */
    public ZeebeServer(Path root, ZeebePorts ports, String memory, ZeebeClock clock) {
        var folder = root.toAbsolutePath().resolve("zeebe");
        super(
                new Launch(
                        "zeebe",
                        command(folder, memory, settings(folder, ports, clock)),
                        Map.of(),
                        root.resolve("logs")));
        this.folder = folder;
        this.ports = ports;
    }

    /** The address for the Camunda client. */
    public String grpc() {
        return "http://127.0.0.1:" + ports.grpc();
    }

    /** The address below which {@code /actuator} answers. */
    public String actuator() {
        return "http://127.0.0.1:" + ports.actuator();
    }

    @Override
    protected void prepare() {
        try (var logging = ZeebeServer.class.getResourceAsStream("zeebe-log4j2.xml")) {
            if (logging == null) {
                throw new IllegalStateException("zeebe-log4j2.xml is missing from this jar");
            }
            Files.createDirectories(configuration(folder));
            Files.write(configuration(folder).resolve("log4j2.xml"), logging.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public boolean answers() {
        return Web.answersOk(actuator() + "/actuator/health/readiness")
                && Web.answers(topology(), PARTITION_WORKS.asPredicate());
    }

    private String topology() {
        return "http://127.0.0.1:%d/v1/topology".formatted(ports.rest());
    }

    private static List<String> command(Path folder, String memory, List<String> settings) {
        var home = ServerFiles.zeebe();
        var classPath =
                "%s:%s:%s"
                        .formatted(configuration(folder), home.resolve("config"), home + "/lib/*");
        // Starting costs more here than running: the quick compiler only.
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        options.addAll(settings);
        return new JavaCommand(memory, options, List.of("-cp", classPath, MAIN_CLASS)).words();
    }

    private static Path configuration(Path folder) {
        return folder.resolve("config");
    }

    /** No exporter is configured, here or in the distribution. */
    private static List<String> settings(Path folder, ZeebePorts ports, ZeebeClock clock) {
        return List.of(
                "-Dzeebe.broker.network.host=127.0.0.1",
                "-Dzeebe.broker.network.commandApi.port=" + ports.command(),
                "-Dzeebe.broker.network.internalApi.port=" + ports.internal(),
                "-Dzeebe.broker.gateway.network.host=127.0.0.1",
                "-Dzeebe.broker.gateway.network.port=" + ports.grpc(),
                "-Dmanagement.server.address=127.0.0.1",
                "-Dmanagement.server.port=" + ports.actuator(),
                "-Dserver.address=127.0.0.1",
                "-Dserver.port=" + ports.rest(),
                "-Dzeebe.broker.cluster.partitionsCount=1",
                "-Dzeebe.broker.data.directory=" + folder.resolve("data"),
                "-Dzeebe.broker.data.logSegmentSize=32MB",
                "-Dzeebe.broker.data.disk.freeSpace.processing=512MB",
                "-Dzeebe.broker.data.disk.freeSpace.replication=256MB",
                "-Dzeebe.broker.data.snapshotPeriod=" + clock.snapshots().toSeconds() + "s",
                "-Dzeebe.clock.controlled=" + (clock == ZeebeClock.CONTROLLED));
    }
}
