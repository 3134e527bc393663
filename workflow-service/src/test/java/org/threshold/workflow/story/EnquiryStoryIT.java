package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** The enquiry for a baby, from the referral to its conference, and a change while it is open. */
class EnquiryStoryIT extends RealServers {

    private static final List<String> KINDS =
            List.of("section-47-enquiry", "agency-contribution", "enquiry-review");

    @Autowired private JdbcClient jdbc;
    @Autowired private WorkingTime time;

    @Test
    @Requirement({"R-4.2-1b", "R-4.2-4b"})
    void an_enquiry_runs_from_the_meeting_that_decides_it_to_its_conference() {
        var story = new EnquiryStory(this::signedIn, system("hospital"));
        String ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        JsonNode enquiry = story.openEnquiry(ref);
        String id = enquiry.get("id").stringValue();

        assertThat(enquiry.get("joint").booleanValue()).isTrue();
        assertThat(told(ref, "s47-started")).contains("police");

        story.seeChild(id);
        story.speakToParents(id);
        story.everybodyAnswers(id);
        story.giveOpinion(id);
        assertThat(told(ref, "medical-report-issued")).contains("police");
        story.surveySkeleton(id);
        agreeEvidence(ref);
        story.decideOutcome(id);
        story.holdConference(id, lastWorkingDay());

        assertThat(story.enquiry(id).get("enquiry").get("stage").stringValue()).isEqualTo("ended");
        assertThat(story.enquiry(id).get("medical").get("injuriesFullyKnown").booleanValue())
                .isTrue();
        EngineCaughtUp.withCase(jdbc, ref, KINDS);
    }

    @Test
    @Requirement("R-C&F-10")
    void a_probable_opinion_on_a_baby_has_a_senior_manager_decide_with_legal_advice() {
        var story = new EnquiryStory(this::signedIn, system("hospital"));
        String ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        story.giveOpinion(story.openEnquiry(ref).get("id").stringValue());
        Person senior = signedIn("service.manager");
        JsonNode tasks =
                senior.get("/api/v1/tasks?view=all&step=decide-with-legal-advice&case=" + ref)
                        .body()
                        .get("tasks");
        assertThat(tasks).hasSize(1);
        String task = "/api/v1/tasks/" + tasks.get(0).get("id").stringValue() + "/completion";

        assertThat(senior.post(task, Map.of("course", "court")).status()).isEqualTo(422);
        Answer decided =
                senior.post(
                        task,
                        Map.of(
                                "safeNow", "The baby stays on the ward.",
                                "adviser", "The duty solicitor",
                                "askedAt", Instant.now().toString(),
                                "advice", "The threshold is met.",
                                "course", "court",
                                "reason", "Nobody knows who had care of it."));

        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(senior.get("/cases/" + ref).body().toString()).contains("The threshold is met.");
        assertThat(senior.get("/cases/" + ref + "/chronology").body().toString())
                .contains("A senior manager decided how the baby is kept safe");
    }

    @Test
    @Requirement({"F-1.2.6", "R-Hosp-1b"})
    void a_change_while_it_is_open_reviews_it_tells_the_police_and_calls_a_discussion_today() {
        var story = new EnquiryStory(this::signedIn, system("hospital"));
        String ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        String id = story.openEnquiry(ref).get("id").stringValue();
        Instant conference = story.due(id, "hold-conference");

        Answer recorded =
                system("hospital")
                        .post(
                                "/api/v1/changes",
                                Map.of(
                                        "kind",
                                        "child-admitted",
                                        "stage",
                                        "admitted",
                                        "cases",
                                        List.of(ref),
                                        "codes",
                                        Map.of("reason", "illness")),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());

        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
        assertThat(told(ref, "child-admitted")).contains("police");
        JsonNode waiting = story.enquiry(id).get("ending").get("reviewsWaiting");
        assertThat(waiting.size()).isEqualTo(1);
        assertThat(waiting.get(0).get("because").stringValue()).isEqualTo("child-admitted");
        assertThat(discussedBy(ref)).isBefore(Instant.now().plus(Duration.ofHours(24)));
        assertThat(story.due(id, "hold-conference")).isEqualTo(conference);
        story.review(waiting.get(0).get("id").stringValue());
        EngineCaughtUp.withCase(jdbc, ref, KINDS);
    }

    @Test
    void a_concern_that_somebody_raises_while_it_is_open_is_discussed_and_does_not_end_it() {
        var story = new EnquiryStory(this::signedIn, system("hospital"));
        String ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        String id = story.openEnquiry(ref).get("id").stringValue();

        Answer raised =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/cases/" + ref + "/strategy-discussions",
                                Map.of("why", "The father has come back."));

        assertThat(raised.status()).as(raised.toString()).isEqualTo(201);
        JsonNode read = story.enquiry(id);
        assertThat(read.get("enquiry").get("stage").stringValue()).isEqualTo("finding-out");
        assertThat(read.get("ending").get("reviewsWaiting").get(0).get("because").stringValue())
                .isEqualTo("concern");
    }

    /** Open evidence would hold back the outcome (L-3.1.6b). */
    private void agreeEvidence(String ref) {
        Person sergeant = signedIn("referral.sergeant");
        InvestigationStoryIT.agreeList(
                sergeant,
                "/api/v1/investigations/" + InvestigationStoryIT.investigationOf(sergeant, ref),
                "'photographs', ");
    }

    private LocalDate lastWorkingDay() {
        LocalDate day = WorkingTime.dayOf(Instant.now());
        while (!time.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The agencies that are told of a kind of change of a case. */
    private List<String> told(String ref, String kind) {
        return jdbc.sql(
                        """
                        select n.agency from notification n
                        join change_of_circumstance c on c.id = n.change_id
                        where c.kind = :kind and :ref = any (n.cases)
                        """)
                .param("kind", kind)
                .param("ref", ref)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Instant discussedBy(String ref) {
        return jdbc.sql(
                        """
                        select min(d.due_at) from deadline d
                        where d.step = 'hold-discussion' and d.state = 'open' and :ref = any (d.cases)
                        """)
                .param("ref", ref)
                .query(Instant.class)
                .single();
    }
}
