package org.threshold.notification.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.YamlProcessor.MatchStatus;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.testing.SmtpDouble;
import org.threshold.notification.testing.SmtpDouble.Way;

/** Mail to servers that misbehave, with the settings of a deployed service and of a local one. */
class MailChannelTest {

    private static final String PREFIX = "spring.mail.properties.";
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"NO_TLS", "TLS_REFUSED", "TLS_NOT_TRUSTED"})
    void a_deployed_service_tells_nothing_to_a_server_without_a_tls_that_it_trusts(Way way) {
        try (SmtpDouble server = SmtpDouble.that(way)) {
            assertThat(send(server, deployed())).isEqualTo(new Unreachable());
            assertThat(server.heard())
                    .contains("EHLO")
                    .noneMatch(each -> each.startsWith("MAIL") || each.startsWith("RCPT"));
        }
    }

    @Test
    void a_mail_that_was_taken_and_not_answered_may_have_left_and_is_sent_again() {
        try (SmtpDouble server = SmtpDouble.that(Way.DROPS_AFTER_DATA)) {
            assertThat(send(server, local())).isEqualTo(new Unanswered());
            assertThat(server.heard()).contains("Threshold-Delivery-Id: " + ID);
        }
    }

    @Test
    void a_server_that_says_nothing_more_is_left_after_two_seconds() {
        try (SmtpDouble server = SmtpDouble.that(Way.HANGS_AFTER_DATA)) {
            long start = System.nanoTime();

            assertThat(send(server, local())).isEqualTo(new Unanswered());
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_mailbox_that_is_not_known_is_refused() {
        try (SmtpDouble server = SmtpDouble.that(Way.NO_SUCH_MAILBOX)) {
            assertThat(send(server, local())).isEqualTo(new Refused(550));
        }
    }

    @Test
    void a_server_that_takes_it_has_it() {
        try (SmtpDouble server = SmtpDouble.that(Way.NO_TLS)) {
            assertThat(send(server, local())).isEqualTo(new Accepted(250));
        }
    }

    @Test
    void nobody_there_is_unreachable() {
        SmtpDouble server = SmtpDouble.that(Way.NO_TLS);
        server.close();

        assertThat(send(server, deployed())).isEqualTo(new Unreachable());
    }

    private static Outcome send(SmtpDouble server, Properties settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        settings.forEach(
                (name, value) -> {
                    if (name.toString().startsWith(PREFIX)) {
                        sender.getJavaMailProperties()
                                .put(name.toString().substring(PREFIX.length()), value.toString());
                    }
                });
        MailChannel channel =
                new MailChannel(
                        sender,
                        (id, acknowledgeBy) -> URI.create("https://tell.example/n/token"),
                        Bodies.mailText(),
                        "no-reply@threshold.invalid");
        return channel.send(
                new Dispatch(
                        ID,
                        new Endpoint("mail", Map.of("address", "duty@agency.example")),
                        Requests.aRequest()));
    }

    /** As the service is configured when no profile says otherwise. */
    private static Properties deployed() {
        return settings("deployed");
    }

    /** As a local stack is: the mail server is beside it. */
    private static Properties local() {
        return settings("local");
    }

    private static Properties settings(String profile) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        yaml.setDocumentMatchers(
                document ->
                        document.getProperty("spring.config.activate.on-profile", profile)
                                        .equals(profile)
                                ? MatchStatus.FOUND
                                : MatchStatus.NOT_FOUND);
        Properties settings = yaml.getObject();
        if (settings == null) {
            throw new IllegalStateException("There are no settings");
        }
        return settings;
    }
}
