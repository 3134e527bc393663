package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.Pace;
import org.threshold.notification.testing.Pace.Measured;
import tools.jackson.databind.JsonNode;

/** One agency's system is away for three days: others notice nothing, and it hears all of it. */
class AwayForDaysIT extends OnRealServers {

    private static final int CASES = 6;

    /**
     * Half of what a call lasts that waits for a system that is away. Noise, while two cores build
     * other modules and three hundred messages are made up for, was up to half a second.
     */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final AgencyDouble lively = AgencyDouble.listening();
    private final String away = newAgency();
    private final List<String> others = List.of(newAgency(), newAgency(), newAgency());
    private final Map<UUID, String> backlog = new LinkedHashMap<>();
    private final Map<String, Integer> sequence = new HashMap<>();
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void close() {
        webhook.close();
        lively.close();
    }

    @Test
    void it_hears_all_of_it_in_order_and_others_are_told_as_fast_as_ever() {
        enter(away, webhook);
        others.forEach(each -> enter(each, lively));
        Pace pace = new Pace(jdbc, clock, number -> tell(others.get(number % 3), "CP-1"));
        pace.run("warming up");
        Measured before = pace.run("all agencies answer");
        List<Measured> then = new ArrayList<>();

        webhook.answers(503);
        tellTheOneThatIsAway(150);
        await().until(() -> !health().get("heldBack").isEmpty());
        then.add(pace.run("one agency is away"));
        advance(72 * 3600);
        await().until(() -> all("failed"));
        tellTheOneThatIsAway(150);
        then.add(pace.run("it has been away for 72 hours"));
        webhook.answers(204);
        advance(61);
        then.add(pace.run("it is back and hears what it missed"));
        await().until(() -> all("delivered"));

        assertThat(acceptedByCase()).isEqualTo(askedForByCase());
        Measured after = pace.run("all agencies answer again");
        Pace.assertUnchanged(List.of(before, after), then, MARGIN);
    }

    private boolean all(String state) {
        return backlog.keySet().stream().allMatch(id -> TOPIC.states(id).contains(state));
    }

    private void tellTheOneThatIsAway(int messages) {
        for (int message = 0; message < messages; message++) {
            String caseRef = "CP-" + message % CASES;
            backlog.put(tell(away, caseRef), caseRef);
        }
        await().until(() -> all("queued"));
    }

    private UUID tell(String agency, String caseRef) {
        UUID id = UUID.randomUUID();
        int number = sequence.merge(agency, 1, Integer::sum);
        publish(agency, aRequest(id, agency).at(number).replace("CP-2041", caseRef));
        return id;
    }

    /** What arrived last of each is what was accepted. */
    private Map<String, List<UUID>> acceptedByCase() {
        Map<UUID, Integer> last = new LinkedHashMap<>();
        int place = 0;
        for (var each : webhook.received()) {
            last.put(notification(each), place++);
        }
        return last.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(backlog::get));
    }

    private Map<String, List<UUID>> askedForByCase() {
        return backlog.keySet().stream().collect(Collectors.groupingBy(backlog::get));
    }

    private JsonNode health() {
        return service().get("/api/v1/agencies/" + away).expect(200).json();
    }

    private static UUID notification(AgencyDouble.Received message) {
        return UUID.fromString(message.json().at("/data/notificationId").asString());
    }
}
