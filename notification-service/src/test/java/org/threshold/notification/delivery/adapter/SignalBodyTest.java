package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.directory.Endpoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignalBodyTest {

    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    private final JsonMapper json = JsonMapper.builder().build();
    private final SignalBody body =
            new SignalBody(
                    json, URI.create("https://tell.example"), URI.create("https://cases.example"));

    @Test
    void tier_T1_says_what_happened_when_and_where_to_fetch_more() {
        JsonNode event = read(Requests.aRequest());

        assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
        assertThat(event.at("/id").asString()).isEqualTo(ID.toString());
        assertThat(event.at("/type").asString()).isEqualTo("org.threshold.new-injury.v1");
        assertThat(event.at("/data/eventId").asString()).isEqualTo("EV-03");
        assertThat(event.at("/data/stage").asString()).isEqualTo("suspected");
        assertThat(event.at("/data/codes/bodyPart").asString()).isEqualTo("head");
        assertThat(event.at("/data/cases/1").asString()).isEqualTo("CP-2042");
        assertThat(event.at("/data/dataref").asString())
                .isEqualTo("https://cases.example/api/v1/changes/11");
        assertThat(event.at("/data/acknowledgeAt").asString())
                .isEqualTo(
                        "https://tell.example/api/v1/notifications/"
                                + Requests.aRequest().id()
                                + "/acknowledgements");
    }

    @Test
    void tier_T0_says_only_to_contact_us_about_these_cases() {
        String text = body.of(dispatch(Requests.aRequest(Tier.T0, Kind.TELL)));

        assertThat(text).contains("org.threshold.contact-us.v1", "CP-2041");
        assertThat(text).doesNotContain("injury", "EV-03", "head", "dataref", "occurredAt");
        assertThat(read(Requests.aRequest(Tier.T0, Kind.TELL)).propertyNames())
                .containsExactlyElementsOf(
                        List.of("specversion", "id", "source", "type", "datacontenttype", "data"));
    }

    @Test
    void a_correction_names_what_it_corrects() {
        JsonNode event = read(Requests.aRequest(Tier.T1, Kind.CORRECT));

        assertThat(event.at("/data/kind").asString()).isEqualTo("correct");
        assertThat(event.at("/data/original").asString()).isEqualTo(new UUID(0, 7).toString());
    }

    @Test
    void every_attempt_of_a_delivery_sends_the_same_bytes() {
        Dispatch dispatch = dispatch(Requests.aRequest());

        assertThat(body.of(dispatch)).isEqualTo(body.of(dispatch));
    }

    private JsonNode read(TellRequest request) {
        return json.readTree(body.of(dispatch(request)));
    }

    private static Dispatch dispatch(TellRequest request) {
        return new Dispatch(ID, new Endpoint("webhook", Map.of()), request);
    }
}
