package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.IncomingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agencies without an account are asked, told, and answer: once, whatever is away meanwhile. */
@ExtendWith(OutputCaptureExtension.class)
class AgencyRepliesStoryIT extends RealServers {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WRITTEN = "Zebedee Quillfeather was seen twice.";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired private List<EventHandler> handlers;
    @Autowired private TransactionOperations transactions;
    @Autowired private JdbcClient jdbc;

    private EnquiryStory story;
    private Person worker;
    private String ref;
    private String enquiry;

    @BeforeEach
    void an_enquiry_is_started() {
        story = new EnquiryStory(this::signedIn, system("hospital"));
        worker = signedIn("duty.worker");
        ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        enquiry = story.openEnquiry(ref).get("id").stringValue();
    }

    @AfterEach
    void the_door_is_open_again() {
        DOOR.away(false);
    }

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void an_answer_waits_for_the_service_that_holds_it_and_then_counts_once(CapturedOutput output) {
        String notification = told("information-request");
        DOOR.holds(notification, 1, WRITTEN);
        DOOR.away(true);

        hear(notification, 1, Map.of("answer", "reply", "text", true));
        hear(notification, 1, Map.of("answer", "reply", "text", true));
        int before = DOOR.turnedAway();
        await().atMost(SOON).until(() -> DOOR.turnedAway() > before);
        assertThat(contribution().get("answer").stringValue()).isEqualTo("awaited");
        DOOR.away(false);

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(contribution().get("answer").stringValue())
                                        .isEqualTo("reply"));
        assertThat(contribution().get("words").stringValue()).isEqualTo(WRITTEN);
        assertThat(contribution().get("role").stringValue()).isEqualTo("health-visitor");
        assertThat(worker.steps(contribution().get("id").stringValue())).isEmpty();
        assertThat(answers()).isEqualTo(1);
        assertThat(outboxes()).noneMatch(body -> body.contains("Quillfeather"));
        assertThat(output.getAll()).doesNotContain("Quillfeather");
    }

    @Test
    @Requirement("R-GP-3")
    void that_it_is_filed_and_a_short_reply_stand_in_the_case_and_are_a_notice() {
        String notification = told("s47-started");
        DOOR.holds(notification, 1, WRITTEN);

        hear(notification, 1, Map.of("filed", true, "text", true));

        await().atMost(SOON).until(() -> reply(notification).get("fetched").booleanValue());
        assertThat(reply(notification).get("filed").booleanValue()).isTrue();
        assertThat(reply(notification).get("words").stringValue()).isEqualTo(WRITTEN);
        assertThat(worker.get("/cases/" + ref).body().stringValue())
                .contains("What agencies said back", "Filed in the record. " + WRITTEN);
        assertThat(notices()).singleElement().asString().doesNotContain("Quillfeather");
        assertThat(told(notification, "acknowledgements")).isEmpty();
    }

    /** What the inbox does with a record of the topic. */
    private void hear(String notification, int number, Map<String, Object> said) {
        Map<String, Object> data = new HashMap<>(said);
        data.put("notificationId", notification);
        data.put("number", number);
        data.putIfAbsent("filed", false);
        data.put("by", Map.of("agency", "health-visiting", "role", "health-visitor"));
        data.put("at", "2026-11-24T09:00:00Z");
        String type = "org.threshold.agency-replied.v1";
        var event = new IncomingEvent(type, JSON.valueToTree(data));
        transactions.executeWithoutResult(
                _ ->
                        handlers.stream()
                                .filter(one -> one.type().equals(type))
                                .forEach(one -> one.handle(event)));
    }

    /** The notification of the health visitor about a kind of change. */
    private String told(String kind) {
        return jdbc.sql(
                        """
                        select n.id::text from notification n
                        join change_of_circumstance c on c.id = n.change_id
                        where c.kind = :kind and n.agency = 'health-visiting' and :ref = any (n.cases)
                        """)
                .param("kind", kind)
                .param("ref", ref)
                .query(String.class)
                .single();
    }

    private JsonNode told(String notification, String part) {
        JsonNode told = worker.get("/api/v1/cases/" + ref + "/told").body().get("told");
        return StreamSupport.stream(told.spliterator(), false)
                .filter(one -> one.get("notificationId").stringValue().equals(notification))
                .findFirst()
                .orElseThrow()
                .get(part);
    }

    private JsonNode reply(String notification) {
        return told(notification, "replies").get(0);
    }

    private JsonNode contribution() {
        JsonNode asked = story.enquiry(enquiry).get("family").get("contributions");
        return StreamSupport.stream(asked.spliterator(), false)
                .filter(one -> one.get("agency").stringValue().equals("health-visiting"))
                .findFirst()
                .orElseThrow();
    }

    private int answers() {
        return jdbc.sql(
                        """
                        select count(*) from contribution_answer a
                        join agency_contribution c on c.id = a.contribution_id
                        where c.enquiry_id = cast(:enquiry as uuid)
                        """)
                .param("enquiry", enquiry)
                .query(Integer.class)
                .single();
    }

    private List<String> outboxes() {
        return jdbc.sql(
                        """
                        select body from event_outbox union all select body from engine_outbox
                        union all select body from errand_outbox
                        """)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> notices() {
        return jdbc.sql("select words from notice where kind = 'reply' and :ref = any (cases)")
                .param("ref", ref)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
