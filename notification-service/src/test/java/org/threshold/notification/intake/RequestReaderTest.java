package org.threshold.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.local.contract.Contract;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.intake.Reading.Understood;
import org.threshold.notification.intake.Reading.Unreadable;
import org.threshold.notification.testing.RequestedEvent;
import tools.jackson.databind.json.JsonMapper;

class RequestReaderTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final RequestReader reader = new RequestReader(json);

    @Test
    void everything_that_is_needed_is_read() {
        TellRequest request = understood(RequestedEvent.example().body());

        assertThat(request.id())
                .isEqualTo(
                        new NotificationId(
                                UUID.fromString("0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01")));
        assertThat(request.recipient())
                .isEqualTo(new Recipient("police", "police-referral-sergeant"));
        assertThat(request.rung().number()).isZero();
        assertThat(request.rung().channel()).isEqualTo(Preference.FIRST);
        assertThat(request.rung().deliverBy()).isEqualTo(Instant.parse("2026-11-23T09:02:00Z"));
        assertThat(request.matter().kind()).isEqualTo(Kind.TELL);
        assertThat(request.matter().priority()).isEqualTo(Priority.P1);
        assertThat(request.matter().tier()).isEqualTo(Tier.T1);
        assertThat(request.matter().cases()).containsExactly("CP-2041");
        assertThat(request.happening().eventName()).isEqualTo("new-injury");
        assertThat(request.happening().codes()).containsEntry("bodySite", "head");
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_example_of_the_contract_is_understood(String example) {
        assertThat(read(example)).isInstanceOf(Understood.class);
    }

    static List<String> published() {
        return Contract.published().examplesOf("notificationRequested");
    }

    @Test
    void what_an_example_says_of_a_stage_a_correction_and_a_tier_is_read() {
        Contract contract = Contract.published();

        TellRequest staged = understood(contract.example("notification-requested-staged"));
        TellRequest corrected = understood(contract.example("notification-requested-correction"));
        TellRequest contactUs = understood(contract.example("notification-requested-contact-us"));

        assertThat(staged.happening().stageIfAny()).contains("issued");
        assertThat(staged.rung().channel()).isEqualTo(Preference.SECOND);
        assertThat(corrected.matter().kind()).isEqualTo(Kind.CORRECT);
        assertThat(corrected.matter().reference().originalIfAny()).isPresent();
        assertThat(corrected.matter().reference().datarefIfAny()).isPresent();
        assertThat(contactUs.matter().tier()).isEqualTo(Tier.T0);
    }

    @Test
    void fields_that_are_not_known_here_do_not_disturb() {
        String body =
                RequestedEvent.example()
                        .body()
                        .replace("\"rung\":", "\"later\": {\"a\": [1, null]}, \"rung\":")
                        .replace("\"specversion\"", "\"newattribute\": \"x\", \"specversion\"");

        assertThat(read(body)).isInstanceOf(Understood.class);
    }

    @Test
    void what_may_be_missing_may_be_missing() {
        String body =
                Contract.published()
                        .example("notification-requested-staged")
                        .replace("\"stage\"", "\"a\"")
                        .replace("\"dataref\"", "\"b\"")
                        .replace("\"codes\"", "\"c\"");

        assertThat(read(body)).isInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @CsvSource({
        "notificationId, notificationId",
        "rung, rung",
        "kind, kind",
        "eventId, eventId",
        "eventName, eventName",
        "priority, priority",
        "tier, tier",
        "channel, channel",
        "cases, cases",
        "occurredAt, occurredAt",
        "deliverBy, deliverBy",
        "acknowledgeBy, acknowledgeBy",
        "agency, recipient.agency",
        "role, recipient.role"
    })
    void a_request_that_lacks_a_field_is_parked_under_the_name_of_the_field(
            String field, String named) {
        String body = RequestedEvent.example().body().replace("\"" + field + "\":", "\"gone\":");

        assertThat(read(body)).isEqualTo(new Unreadable("missing or malformed: data." + named));
    }

    @ParameterizedTest
    @CsvSource({
        "P1, P9",
        "first, third",
        "T1, T3",
        "tell, shout",
        "2026-11-23T09:02:00Z, tomorrow"
    })
    void a_value_that_is_not_known_is_parked_and_not_quoted(String known, String unknown) {
        String body = RequestedEvent.example().body().replace(known, unknown);

        assertThat(read(body))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        parked -> assertThat(parked.problem()).doesNotContain(unknown));
    }

    @Test
    void another_type_of_event_is_parked() {
        String body = RequestedEvent.example().body().replace("requested.v1", "requested.v2");

        assertThat(read(body)).isEqualTo(new Unreadable("unknown type"));
    }

    private TellRequest understood(String body) {
        Reading reading = read(body);
        assertThat(reading).isInstanceOf(Understood.class);
        return ((Understood) reading).request();
    }

    private Reading read(String body) {
        return reader.read(new EnvelopeReader(json).read("key", body).orElseThrow());
    }
}
