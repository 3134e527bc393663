package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.RequestedEvent;

/** An agency that wants quiet: it hears what is urgent at once, and all else in the morning. */
class QuietHoursIT extends OnRealServers {

    private static final Duration QUIET_FOR = Duration.ofHours(2);
    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/London"));

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final String agency = newAgency();
    private int sequence;

    @BeforeEach
    void itIsNight() {
        enter(agency, webhook);
        operator().put(address(), night()).expect(200);
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void what_is_not_urgent_waits_and_is_told_when_the_quiet_hours_are_over() {
        UUID id = tell("P3", "CP-1", QUIET_FOR.plusHours(1));
        awaitQuiet(1);
        assertThat(webhook.received()).isEmpty();

        advance(QUIET_FOR.toSeconds());

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).containsExactly("queued", "sent", "delivered");
    }

    @Test
    void what_would_be_late_by_then_is_told_shortly_before_it_is() {
        UUID id = tell("P3", "CP-1", Duration.ofHours(1));
        awaitQuiet(1);

        advance(Duration.ofMinutes(56).toSeconds());

        await().until(() -> TOPIC.states(id).contains("delivered"));
        assertThat(TOPIC.states(id)).doesNotContain("failed");
    }

    @Test
    void what_is_urgent_is_told_at_once_and_after_what_waited_about_its_case() {
        UUID first = tell("P3", "CP-1", QUIET_FOR.plusHours(1));
        UUID other = tell("P4", "CP-2", QUIET_FOR.plusHours(1));
        awaitQuiet(2);

        UUID urgent = tell("P1", "CP-1", Duration.ofMinutes(2));

        await().until(() -> TOPIC.states(urgent).contains("delivered"));
        assertThat(told()).containsExactly(first.toString(), urgent.toString());
        assertThat(TOPIC.states(other)).containsExactly("queued");
    }

    @Test
    void what_is_due_too_soon_to_wait_goes_after_what_waited_about_its_case() {
        UUID first = tell("P3", "CP-1", QUIET_FOR.plusHours(1));
        awaitQuiet(1);

        UUID soon = tell("P3", "CP-1", Duration.ofMinutes(4));

        await().until(() -> TOPIC.states(soon).contains("delivered"));
        assertThat(told()).containsExactly(first.toString(), soon.toString());
    }

    @Test
    void when_they_are_ended_the_next_is_told_at_once_and_both_are_kept() {
        operator().put(address(), "{}").expect(200);

        UUID id = tell("P3", "CP-1", QUIET_FOR.plusHours(1));

        await().until(() -> TOPIC.states(id).contains("delivered"));
        var history = operator().get(address()).expect(200).json();
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/from").asString()).matches("\\d\\d:\\d\\d");
        assertThat(history.at("/1/from").isNull()).isTrue();
        assertThat(history.at("/1/at").asString()).isNotEmpty();
    }

    private void awaitQuiet(int deliveries) {
        await().untilAsserted(
                        () ->
                                assertThat(
                                                service()
                                                        .get("/api/v1/agencies/" + agency)
                                                        .expect(200)
                                                        .json()
                                                        .at("/rungs/quiet")
                                                        .asInt())
                                        .isEqualTo(deliveries));
    }

    private List<String> told() {
        return webhook.received().stream()
                .map(each -> each.json().at("/data/notificationId").asString())
                .toList();
    }

    private UUID tell(String priority, String caseRef, Duration deliverIn) {
        UUID id = UUID.randomUUID();
        Instant by = clock.now().plus(deliverIn);
        publish(
                agency,
                RequestedEvent.example()
                        .of(id)
                        .to(agency, "duty-desk")
                        .due(by, by.plus(QUIET_FOR))
                        .at(++sequence)
                        .replace("\"P1\"", "\"" + priority + "\"")
                        .replace("CP-2041", caseRef));
        return id;
    }

    /** From an hour ago on. */
    private String night() {
        return "{\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(
                        WALL.format(clock.now().minus(Duration.ofHours(1))),
                        WALL.format(clock.now().plus(QUIET_FOR)));
    }

    private String address() {
        return "/api/v1/directory/agencies/" + agency + "/roles/duty-desk/quiet-hours";
    }
}
