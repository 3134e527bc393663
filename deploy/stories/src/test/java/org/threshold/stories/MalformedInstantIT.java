package org.threshold.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.threshold.local.server.Database;
import org.threshold.local.server.Polling;
import org.threshold.local.up.Port;

/**
 * An instant that is none, or none at all, stops a process in the engine: people must hear of it.
 */
@Order(6)
class MalformedInstantIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private final Database database = WholeStack.parts().database("workflow");
    private final List<UUID> sent = new ArrayList<>();

    @Test
    void a_malformed_instant_and_a_missing_one_raise_an_incident_within_a_minute()
            throws SQLException {
        assertThat(Polling.until(WITHIN, () -> openIncidents() == 0 && standStill(0))).isTrue();

        send("\"firstRungAt\": \"tomorrow, perhaps\"");
        send("\"deadlineId\": \"none\"");

        assertThat(Polling.until(WITHIN, () -> openIncidents() == 1)).isTrue();
        assertThat(Polling.until(WITHIN, () -> standStill(2))).isTrue();
        cancelBoth();
        assertThat(Polling.until(WITHIN, () -> openIncidents() == 0)).isTrue();
    }

    /** The engine names no figure before its first incident. */
    private static boolean standStill(int many) {
        double counted =
                new Places(WholeStack.settings(), WholeStack.api())
                        .metrics().stream()
                                .flatMap(page -> new String(page.bytes(), UTF_8).lines())
                                .filter(line -> line.startsWith("zeebe_pending_incidents_total{"))
                                .mapToDouble(MalformedInstantIT::valueOf)
                                .sum();
        return Math.round(counted) == many;
    }

    private static double valueOf(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** So that the next run starts from an engine in which nothing stands still. */
    private void cancelBoth() throws SQLException {
        var address = URI.create("http://127.0.0.1:" + WholeStack.settings().port(Port.ZEEBE));
        try (var engine =
                CamundaClient.newClientBuilder()
                        .grpcAddress(address)
                        .preferRestOverGrpc(false)
                        .build()) {
            for (long instance : instances()) {
                engine.newCancelInstanceCommand(instance).send().join();
            }
        }
    }

    private List<Long> instances() throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (var connection = connect();
                var statement =
                        connection.prepareStatement(
                                "select instance_key from process_instance where subject_id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", sent.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getLong(1));
                }
            }
        }
        return keys;
    }

    /** As a defect would: past every check of ours, straight into the engine's lane. */
    private void send(String decision) throws SQLException {
        String referral = UUID.randomUUID().toString();
        sent.add(UUID.fromString(referral));
        String body =
                """
                {"do": "publish", "name": "workflow.referral-received", "key": "%1$s",
                 "variables": {"referralId": "%1$s", "resumeAt": "decide-referral",
                               "decision": {%2$s}}}"""
                        .formatted(referral, decision);
        try (var connection = connect();
                var row =
                        connection.prepareStatement(
                                """
                                insert into engine_outbox (id, key, sequence, body, created_at, retry_at)
                                values (gen_random_uuid(), ?, 1, ?, now(), now())
                                """)) {
            row.setString(1, referral);
            row.setString(2, body);
            row.executeUpdate();
        }
    }

    private int openIncidents() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select count(*) from incident
                                where kind = 'engine-stands-still' and resolved_at is null
                                """)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
