package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** What people do in the story of one enquiry, through the HTTP API. */
public final class EnquiryStory {

    private final Person worker;
    private final Person manager;
    private final Person doctor;
    private final Person hospital;

    public EnquiryStory(Function<String, Person> signIn, Person hospital) {
        this.worker = signIn.apply("duty.worker");
        this.manager = signIn.apply("team.manager");
        this.doctor = signIn.apply("paediatrician");
        this.hospital = hospital;
    }

    /** A baby with an injury is referred: a discussion is called for today (L-3.1.5). */
    public String injuredBaby() {
        Answer referred =
                hospital.post(
                        "/api/v1/referrals",
                        Map.of(
                                "children",
                                List.of(
                                        Map.of(
                                                "ageInMonths", 4,
                                                "mobility", "not-mobile",
                                                "mark", "injury",
                                                "site", "arm")),
                                "whereabouts",
                                "On the ward",
                                "worry",
                                "A bruise that nobody explains.",
                                "suspicion",
                                "suspected"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(referred.status()).as(referred.toString()).isEqualTo(201);
        return referred.body().get("children").get(0).get("caseRef").stringValue();
    }

    /** A quorate meeting that could not wait for the police preparation. */
    public void meetingDecidesSection47(String ref) {
        Answer called =
                worker.post(
                        "/api/v1/cases/" + ref + "/strategy-discussions",
                        Map.of("why", "The bruise.", "today", true));
        String discussion = called.body().get("discussionId").stringValue();
        held(discussion);
        decideJointly(discussion, ref);
    }

    /** What it decided is still to be recorded. */
    public void held(String discussion) {
        done(
                manager.post(
                        "/api/v1/strategy-discussions/" + discussion + "/meetings",
                        urgentMeeting()));
    }

    /** Quorate, held a minute ago, and it could not wait for the police preparation. */
    public static Map<String, Object> urgentMeeting() {
        return Map.of(
                "heldAt",
                Instant.now().minusSeconds(60).toString(),
                "attendees",
                List.of(
                        seat("chair"),
                        seat("social-worker"),
                        Map.of("seat", "police", "rank", "sergeant", "name", "P"),
                        seat("consultant-paediatrician")),
                "purpose",
                "The bruise.",
                "risks",
                "Nobody knows who did it.",
                "urgent",
                true,
                "urgentReason",
                "The family wants to leave.");
    }

    private static Map<String, Object> seat(String seat) {
        return Map.of("seat", seat, "name", "N. N.");
    }

    private void decideJointly(String discussion, String ref) {
        done(
                complete(
                        manager,
                        discussion,
                        "decide-per-child",
                        Map.of(
                                "children",
                                List.of(
                                        Map.of(
                                                "caseRef", ref,
                                                "outcome", "section-47-joint",
                                                "reason", "The bruise is not explained.",
                                                "lead", Map.of("agency", "police", "name", "L. L."),
                                                "paediatric", "needed",
                                                "paediatricReason", "The bruise.")),
                                "next",
                                Map.of(
                                        "at",
                                        Instant.now().plus(Duration.ofHours(3)).toString(),
                                        "join",
                                        "Room 2"))));
    }

    public JsonNode openEnquiry(String ref) {
        JsonNode listed = worker.get("/api/v1/cases/" + ref + "/enquiries").body();
        assertThat(listed.get("enquiries").size()).as(listed.toString()).isEqualTo(1);
        return listed.get("enquiries").get(0);
    }

    public JsonNode enquiry(String id) {
        return worker.get("/api/v1/enquiries/" + id).body();
    }

    Instant due(String id, String step) {
        return StreamSupport.stream(enquiry(id).get("due").spliterator(), false)
                .filter(due -> due.get("step").stringValue().equals(step))
                .map(due -> Instant.parse(due.get("dueAt").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    public void seeChild(String id) {
        done(
                complete(
                        worker,
                        id,
                        "see-child",
                        Map.of("at", now(), "seen", "alone", "says", "Cries when lifted.")));
    }

    /** A blank father is refused first. */
    public void speakToParents(String id) {
        var mother = Map.of("spokenTo", true, "at", now(), "account", "It was a fall.");
        Answer blank = complete(worker, id, "speak-to-parents", Map.of("mother", mother));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body().toString()).contains("father.spokenTo");
        done(
                complete(
                        worker,
                        id,
                        "speak-to-parents",
                        Map.of(
                                "mother",
                                mother,
                                "father",
                                Map.of("spokenTo", false, "why", "Abroad; rang twice."))));
    }

    /** The hospital answers with its key, and for no one else; social care writes down the rest. */
    public void everybodyAnswers(String id) {
        String path = "/api/v1/enquiries/" + id + "/contributions";
        var reply = Map.of("kind", "reply", "facts", "Seen twice.", "comment", "Agrees.");
        done(hospital.post(path, reply));
        Answer forAnother = hospital.post(path, Map.of("agency", "gp", "kind", "nil-return"));
        assertThat(forAnother.status()).isEqualTo(422);
        for (JsonNode asked : enquiry(id).get("family").get("contributions")) {
            if (asked.get("answer").stringValue().equals("awaited")) {
                boolean gp = asked.get("agency").stringValue().equals("gp");
                done(
                        complete(
                                worker,
                                asked.get("id").stringValue(),
                                "obtain-contribution",
                                gp
                                        ? Map.of("kind", "no-answer", "reason", "Rang twice.")
                                        : Map.of("kind", "nil-return")));
            }
        }
    }

    /** "Less likely accidental" is refused with the scale. */
    public void giveOpinion(String id) {
        done(
                complete(
                        doctor,
                        id,
                        "begin-child-medical",
                        Map.of("notes", "at-once", "notesReason", "The child is unwell.")));
        Answer refused =
                complete(doctor, id, "give-medical-opinion", Reports.of("less likely accidental"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("probably-inflicted");
        done(complete(doctor, id, "give-medical-opinion", Reports.of("probably-inflicted")));
    }

    /** The first set was taken elsewhere twelve days ago, so the second is due already. */
    public void surveySkeleton(String id) {
        String first = Instant.now().minus(Duration.ofDays(12)).toString();
        done(complete(doctor, id, "report-first-survey", survey(first)));
        assertThat(enquiry(id).get("medical").get("injuriesFullyKnown").booleanValue()).isFalse();
        done(complete(doctor, id, "report-second-survey", survey(now())));
    }

    private static Map<String, Object> survey(String at) {
        return Map.of("done", true, "doneAt", at, "findings", "A healing fracture.");
    }

    /** The practice did not answer, and the manager has to say so by name. */
    void decideOutcome(String id) {
        var outcome = Map.of("outcome", "substantiated-continuing-risk", "reason", "As found.");
        Answer refused = complete(manager, id, "decide-outcome", outcome);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("General practice");
        done(
                complete(
                        manager,
                        id,
                        "decide-outcome",
                        Map.of(
                                "outcome", "substantiated-continuing-risk",
                                "reason", "As found.",
                                "acceptedAgencies", List.of("gp"))));
    }

    void holdConference(String id, LocalDate on) {
        done(complete(manager, id, "hold-conference", Map.of("on", on.toString())));
    }

    void review(String id) {
        done(complete(worker, id, "review-enquiry", Map.of("meaning", "The ward is told.")));
    }

    private static Answer complete(Person who, String subject, String step, Object form) {
        return who.post("/api/v1/tasks/" + who.task(subject, step) + "/completion", form);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String now() {
        return Instant.now().toString();
    }
}
