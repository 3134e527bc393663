package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.server.Database;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.local.server.Polling;
import org.threshold.local.server.Ports;
import org.threshold.local.server.Sql;
import org.threshold.stories.ToldAgencies.Arrived;

/**
 * The notification service dies by {@code kill -9} again and again while it tells four agencies:
 * {@code -Dthreshold.kills=20} for all. It has servers of its own, before the whole stack starts.
 */
@Order(0)
class KilledTellingIT {

    private static final int KILLS = Integer.getInteger("threshold.kills", 20);

    /** So many messages come between two kills, so that each meets a service at work. */
    private static final int AT_WORK = 60;

    /** A record's key comes first, and it is the notification's id. */
    private static final int ID_LENGTH = 36;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder =
            Path.of("target", "killed-" + System.currentTimeMillis()).toAbsolutePath();
    private final LocalServers servers = LocalServers.in(folder.resolve("servers"));
    private final ToldAgencies agencies = new ToldAgencies();
    private final List<Long> starts = new ArrayList<>();

    @AfterEach
    void end() {
        agencies.close();
        servers.stop();
    }

    @Test
    void
            nothing_is_lost_no_delivery_gets_a_second_id_and_a_kill_repeats_what_was_under_way_once_at_most()
                    throws IOException {
        Files.createDirectories(folder);
        servers.start(List.of(Kind.POSTGRES, Kind.KAFKA));
        Database database = servers.newDatabase("killed");
        var service = service(database);
        start(service);
        List<UUID> asked;
        try {
            asked = killUnderLoad(service);
            assertThat(Polling.until(PATIENCE, () -> delivered(database) == asked.size()))
                    .as("%d asked for, %d delivered", asked.size(), delivered(database))
                    .isTrue();
            assertThat(Polling.until(PATIENCE, () -> waiting(database) == 0)).isTrue();
        } finally {
            service.stop();
        }
        assertNothingLost(asked);
        assertOneDeliveryIdEach(asked);
        assertOneAttemptPerKill();
    }

    private NotificationProgram service(Database database) {
        Path credentials = folder.resolve("credentials.json");
        new CredentialsFile(credentials).readOrMake(agencies.address());
        return new NotificationProgram(
                new NotificationProgram.Servers(
                        database, servers.kafka().bootstrap(), credentials, Ports.orFree(0)),
                Path.of(System.getProperty("threshold.repository")),
                folder);
    }

    private List<UUID> killUnderLoad(NotificationProgram service) {
        var load = new TellingLoad(servers.kafka().bootstrap());
        try (load) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = agencies.count();
                assertThat(Polling.until(PATIENCE, () -> agencies.count() >= before + AT_WORK))
                        .as("messages go out again after kill %d", kill - 1)
                        .isTrue();
                service.kill();
                start(service);
            }
        }
        return load.asked();
    }

    private void start(NotificationProgram service) {
        starts.add(System.nanoTime());
        service.start();
    }

    private static long delivered(Database database) {
        return new Sql(database).number("select count(*) from delivery where state = 'delivered'");
    }

    private static long waiting(Database database) {
        return new Sql(database).number("select count(*) from outbox");
    }

    /** Neither on the way in, nor to the agency, nor on the way back. */
    private void assertNothingLost(List<UUID> asked) {
        Set<String> wanted = asked.stream().map(UUID::toString).collect(Collectors.toSet());
        Set<String> told =
                agencies.arrived().stream().map(Arrived::notification).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(saidToBeDelivered()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private Set<String> saidToBeDelivered() {
        return new KafkaRecords(servers.kafka().bootstrap())
                .all().stream()
                        .filter(one -> one.name().equals("threshold.notification-events"))
                        .map(one -> new String(one.bytes(), StandardCharsets.UTF_8))
                        .filter(text -> text.contains("\"state\":\"delivered\""))
                        .map(text -> text.substring(0, ID_LENGTH))
                        .collect(Collectors.toSet());
    }

    private void assertOneDeliveryIdEach(List<UUID> asked) {
        Map<String, Set<String>> ids =
                agencies.arrived().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Arrived::notification,
                                        Collectors.mapping(Arrived::delivery, Collectors.toSet())));
        assertThat(ids).hasSize(asked.size());
        assertThat(ids.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    /** The same message comes once from each life of the service at most. */
    private void assertOneAttemptPerKill() {
        Map<String, Long> perLife =
                agencies.arrived().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.delivery() + " in life " + life(one),
                                        Collectors.counting()));
        assertThat(perLife.values()).containsOnly(1L);
        long deliveries = agencies.arrived().stream().map(Arrived::delivery).distinct().count();
        System.out.printf(
                "%d kills, %d notifications, %d attempts that came twice%n",
                KILLS, deliveries, agencies.count() - deliveries);
    }

    private long life(Arrived message) {
        return starts.stream().filter(start -> start <= message.at()).count();
    }
}
