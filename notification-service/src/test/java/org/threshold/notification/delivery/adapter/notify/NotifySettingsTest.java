package org.threshold.notification.delivery.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.testing.NotifyServer;

/** What can be entered in the directory for a message by Notify. */
class NotifySettingsTest {

    private static final Map<String, String> GOOD =
            Map.of(
                    "key", NotifyServer.KEY,
                    "template", NotifyServer.TEMPLATE,
                    "address", "duty@agency.example");

    private final NotifySettings settings = settings("https://notify.example", "token");

    @Test
    void a_mailbox_a_key_and_a_template_are_enough() {
        assertThat(settings.problemsWith(GOOD)).isEmpty();
        assertThat(settings.problemsWith(with("personalisation", "url=link, their ref = case")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "key, hunter2, settings.key",
        "key, 26785a09-ab16-4eb0-8407-a37497a57506, settings.key",
        "template, welcome, settings.template",
        "address, nobody, settings.address",
        "number, 07700900123, settings.address",
        "personalisation, link, settings.personalisation",
        "personalisation, url=name, settings.personalisation",
        "personalisation, 'url=link, x', settings.personalisation"
    })
    void what_cannot_be_used_is_refused_by_its_field(String name, String value, String field) {
        assertThat(settings.problemsWith(with(name, value)))
                .extracting("field")
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"07700900123, true", "+447700900123, true", "'07700 900123', false", "999, false"})
    void a_number_is_entered_without_spaces(String number, boolean good) {
        Map<String, String> entered = with("number", number);
        entered.remove("address");

        assertThat(settings.problemsWith(entered).isEmpty()).isEqualTo(good);
    }

    @Test
    void without_callbacks_or_where_notify_may_not_be_called_no_entry_can_name_it() {
        assertThat(settings("https://notify.example", " ").problemsWith(GOOD))
                .extracting("field")
                .containsExactly("kind");
        assertThat(settings("notify.example", "token").problemsWith(GOOD))
                .extracting("field")
                .containsExactly("kind");
    }

    private static NotifySettings settings(String url, String token) {
        return new NotifySettings(Bodies.localAddress(), url, token);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> entered = new HashMap<>(GOOD);
        entered.put(name, value);
        return entered;
    }
}
