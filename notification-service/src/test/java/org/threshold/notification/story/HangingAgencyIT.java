package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.Pace;
import org.threshold.notification.testing.Pace.Measured;

/** One agency that takes every message and answers none holds back nobody but itself. */
class HangingAgencyIT extends OnRealServers {

    /** More than a lane has room for, so that it is full all the time. */
    private static final int ROLES = 24;

    private static final int LANE = 8;

    /** A call that hangs lasts two seconds; noise is far below this. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final AgencyDouble hanging = AgencyDouble.listening();
    private final AgencyDouble lively = AgencyDouble.listening();
    private final List<String> others = List.of(newAgency(), newAgency(), newAgency());
    private final String silent = newAgency();
    private final Map<String, Integer> sequence = new HashMap<>();
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void close() {
        hanging.close();
        lively.close();
    }

    @Test
    void others_are_told_at_once_while_the_lane_of_one_is_full_of_calls_that_hang() {
        enter(silent, hanging);
        others.forEach(each -> enter(each, lively));
        fillItsLane();

        List<UUID> told = others.stream().map(this::tell).toList();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () ->
                                assertThat(told)
                                        .allSatisfy(
                                                id ->
                                                        assertThat(TOPIC.states(id))
                                                                .contains("delivered")));
    }

    @Test
    void its_own_second_channel_is_not_held_back_either() {
        enter(silent, hanging);
        fillItsLane();

        UUID urgent = UUID.randomUUID();
        publish(silent, aRequest(urgent, silent).bySecondChannel());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> TOPIC.states(urgent).contains("delivered"));
    }

    @Test
    void others_are_told_as_fast_as_ever_while_it_hangs() {
        enter(silent, hanging);
        others.forEach(each -> enter(each, lively));
        Pace pace = new Pace(jdbc, clock, number -> tellNext(others.get(number % 3)));
        pace.run("warming up");
        Measured before = pace.run("all agencies answer");

        fillItsLane();
        Measured then = pace.run("one agency takes every message and answers none");

        Pace.assertUnchanged(List.of(before), List.of(then), MARGIN);
    }

    private UUID tellNext(String agency) {
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency).at(sequence.merge(agency, 1, Integer::sum)));
        return id;
    }

    /** Each duty role hears in order, so a lane is filled by roles and not by messages to one. */
    private void fillItsLane() {
        hanging.hangs();
        for (int role = 0; role < ROLES; role++) {
            var request = aRequest(UUID.randomUUID(), silent).replace("duty-desk", "desk-" + role);
            TOPIC.publish(silent + ":desk-" + role, request.body());
        }
        await().until(() -> hanging.received().size() >= LANE);
    }

    private UUID tell(String agency) {
        UUID id = UUID.randomUUID();
        publish(agency, aRequest(id, agency));
        return id;
    }
}
