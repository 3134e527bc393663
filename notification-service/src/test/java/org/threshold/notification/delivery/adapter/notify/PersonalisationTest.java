package org.threshold.notification.delivery.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.directory.Endpoint;

/** What fills the fields of a template. */
class PersonalisationTest {

    private static final URI LINK = URI.create("https://tell.example/n/token");

    private final Personalisation personalisation = new Personalisation(Bodies.mailText());

    @Test
    void a_template_that_says_nothing_else_uses_our_names() {
        assertThat(filled(Map.of()))
                .containsOnlyKeys("subject", "body", "ask", "case", "link", "ring")
                .containsEntry("case", "CP-2041, CP-2042")
                .containsEntry("link", LINK.toString());
    }

    @Test
    void a_template_may_call_its_fields_as_it_likes() {
        assertThat(filled(Map.of("personalisation", "case reference = case, url=link")))
                .isEqualTo(Map.of("case reference", "CP-2041, CP-2042", "url", LINK.toString()));
    }

    private Map<String, String> filled(Map<String, String> settings) {
        DeliveryId id = new DeliveryId(new UUID(0, 99));
        return personalisation.of(
                new Dispatch(id, new Endpoint("notify", settings), Requests.aRequest()), LINK);
    }
}
