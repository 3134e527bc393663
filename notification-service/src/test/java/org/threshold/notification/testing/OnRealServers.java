package org.threshold.notification.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.threshold.local.server.LocalServers;
import org.threshold.local.server.LocalServers.Kind;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.security.ApiKeys;
import org.threshold.notification.platform.security.Caller;

/** The service on real PostgreSQL and Kafka, with a mail server that keeps what it is sent. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
public abstract class OnRealServers {

    protected static final LocalServers SERVERS = LocalServers.shared(Kind.POSTGRES, Kind.KAFKA);
    protected static final GreenMail MAIL = mail();
    protected static final Topic TOPIC = new Topic(SERVERS.kafka().bootstrap());

    /** The folder that holds those of the agencies that poll one. */
    protected static final Path FILE_DROP = fileDrop();

    /** GOV.UK Notify, which takes what is in order. */
    protected static final AgencyDouble NOTIFY = govUkNotify();

    private static final String CALLBACK_TOKEN = "what the operator has entered in Notify";
    private static final String OPERATOR_KEY = "thr_operator";
    private static final String SERVICE_KEY = "thr_service";
    private static final Path CREDENTIALS = credentials();

    @LocalServerPort private int port;
    @Autowired protected CaseClock clock;
    @Autowired private ApiKeys keys;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        var database = SERVERS.newDatabase("notification");
        properties.add("THRESHOLD_DB_URL", database::url);
        properties.add("THRESHOLD_DB_USER", database::user);
        properties.add("THRESHOLD_DB_PASSWORD", database::password);
        properties.add("THRESHOLD_KAFKA", () -> SERVERS.kafka().bootstrap());
        properties.add("THRESHOLD_SMTP_HOST", () -> "127.0.0.1");
        properties.add("THRESHOLD_SMTP_PORT", () -> MAIL.getSmtp().getPort());
        properties.add("THRESHOLD_PUBLIC_URL", () -> "https://tell.example");
        properties.add("THRESHOLD_FILE_DROP", FILE_DROP::toString);
        properties.add("THRESHOLD_NOTIFY_URL", NOTIFY.address()::toString);
        properties.add("THRESHOLD_NOTIFY_CALLBACK_TOKEN", () -> CALLBACK_TOKEN);
        properties.add("THRESHOLD_CREDENTIALS", CREDENTIALS::toString);
    }

    protected final Client operator() {
        return new Client(base(), OPERATOR_KEY);
    }

    protected final Client service() {
        return new Client(base(), SERVICE_KEY);
    }

    /** The system of an agency, with a key of its own. */
    protected final Client system(String agency) {
        String key = "thr_" + agency;
        keys.admit(key, new Caller.AgencySystem(agency));
        return new Client(base(), key);
    }

    /** Whoever holds a key. */
    protected final Client holding(String key) {
        return new Client(base(), key);
    }

    /** GOV.UK Notify when it calls back. */
    protected final Client notifyCallbacks() {
        return new Client(base(), CALLBACK_TOKEN);
    }

    /** Somebody without a key. */
    protected final Client anybody() {
        return new Client(base(), "");
    }

    /** An agency that nobody else in these tests talks to. */
    protected static String newAgency() {
        return "agency-" + UUID.randomUUID();
    }

    /** Enters an agency that is told by webhook first and by mail second. */
    protected final void enter(String agency, AgencyDouble webhook) {
        enter(agency, webhookChannel(webhook), mailChannel(agency));
    }

    protected final void enter(String agency, String... channels) {
        String body = "{\"channels\":[" + String.join(",", channels) + "]}";
        operator().put("/api/v1/directory/agencies/" + agency + "/roles/any", body).expect(200);
    }

    /** A desk that is there the whole of each of some days, which are parted by {@code ","}. */
    protected final void enterRota(String agency, String days) {
        operator()
                .put(
                        "/api/v1/directory/agencies/" + agency + "/roles/duty-desk/rota",
                        """
                        {"turns":[{"days":["%s"],"from":"00:00","to":"00:00","name":"Desk",
                          "ring":"01632 960 401"}]}
                        """
                                .formatted(days))
                .expect(200);
    }

    protected static String webhookChannel(AgencyDouble webhook) {
        return """
        {"kind":"webhook","settings":{"url":"%s","secret":"%s"}}
        """
                .formatted(webhook.address(), webhook.secret());
    }

    protected static String mailChannel(String agency) {
        return """
        {"kind":"mail","settings":{"address":"%s"}}
        """
                .formatted(mailbox(agency));
    }

    protected static String mailbox(String agency) {
        return "duty@" + agency + ".example";
    }

    /** A request about a new notification, the first of its recipient, due in two minutes. */
    protected final RequestedEvent aRequest(UUID notification, String agency) {
        Instant now = clock.now();
        return RequestedEvent.example()
                .of(notification)
                .to(agency, "duty-desk")
                .due(now.plusSeconds(120), now.plusSeconds(1800));
    }

    /** Puts a request on the topic, under the key of its recipient. */
    protected static void publish(String agency, RequestedEvent event) {
        TOPIC.publish(agency + ":duty-desk", event.body());
    }

    /** The day of the week in so many days, as a rota names it. */
    protected final String dayIn(int days) {
        return clock.now()
                .plus(Duration.ofDays(days))
                .atZone(ZoneId.of("Europe/London"))
                .getDayOfWeek()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** Moves the business clock ahead. */
    protected final void advance(long seconds) {
        long offset =
                anybody().get("/local/clock").expect(200).json().get("offsetSeconds").asLong();
        anybody().put("/local/clock", "{\"offsetSeconds\":" + (offset + seconds) + "}").expect(200);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static AgencyDouble govUkNotify() {
        AgencyDouble notify = AgencyDouble.listening();
        notify.answersAs(new NotifyServer());
        return notify;
    }

    private static Path fileDrop() {
        try {
            return Files.createTempDirectory("file-drop");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path credentials() {
        try {
            Path file = Files.createTempFile(Path.of("target"), "credentials", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    """
                    {"accounts":[],"systems":[{"agency":"seeded","apiKey":"thr_seeded",
                      "webhookUrl":"http://127.0.0.1:9/webhook",
                      "webhookSecret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                      "email":"duty@seeded.example"}],
                     "services":{"workflowApiKey":"%s","notificationApiKey":"%s"}}
                    """
                            .formatted(SERVICE_KEY, OPERATOR_KEY));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
