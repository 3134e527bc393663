package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.story.EnquiryStory;
import org.threshold.workflow.story.InvestigationStoryIT;
import org.threshold.workflow.story.Person;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** Those who meet the gates. Each signs in once. */
final class People {

    private final Map<String, Person> signedIn = new HashMap<>();
    private final Function<String, Person> signIn;
    private final Person hospital;
    private final JdbcClient jdbc;

    People(Function<String, Person> signIn, Person hospital, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.hospital = hospital;
    }

    Person hospital() {
        return hospital;
    }

    Person worker() {
        return as("duty.worker");
    }

    Person manager() {
        return as("team.manager");
    }

    Person sergeant() {
        return as("referral.sergeant");
    }

    Person doctor() {
        return as("paediatrician");
    }

    Person as(String username) {
        return signedIn.computeIfAbsent(username, signIn);
    }

    /** Somebody reads what becomes of a gate in this case. */
    Playing about(String ref) {
        return new Playing(manager(), ref);
    }

    EnquiryStory enquiries() {
        return new EnquiryStory(this::as, hospital);
    }

    Carers carers() {
        return new Carers(jdbc, worker());
    }

    /** A child whom the hospital refers; the reference of the case. */
    String refer(Map<String, Object> child) {
        var referral =
                Map.of(
                        "children", List.of(child),
                        "whereabouts", "On the ward",
                        "worry", "Something is not right.");
        return made(hospital.post("/api/v1/referrals", referral))
                .get("children")
                .get(0)
                .get("caseRef")
                .stringValue();
    }

    /** The answer of somebody to a task of a case that waits. */
    Post task(Person who, String ref, String step, Object form) {
        String task = waiting(step, "&case=" + ref).get("id").stringValue();
        return Post.task(who, task, step, form);
    }

    /** A concern, which anybody has discussed in one action. */
    Post concern(String ref) {
        return Post.to(
                worker(),
                "/api/v1/cases/" + ref + "/strategy-discussions",
                Map.of("why", "She is afraid to go home.", "today", true));
    }

    /** The fast track to a conference, which anybody may take from anywhere. */
    Post fastTrack(String ref) {
        return Post.to(
                worker(),
                "/api/v1/cases/" + ref + "/conference-fast-track",
                Map.of("why", "She is afraid to go home."));
    }

    /** What a task of a case is a step of. */
    String subject(String ref, String step) {
        return waiting(step, "&case=" + ref).get("subjectId").stringValue();
    }

    /** The only case in which a step waits. */
    String onlyCaseWith(String step) {
        return waiting(step, "").get("cases").get(0).stringValue();
    }

    private JsonNode waiting(String step, String part) {
        JsonNode found = manager().get("/api/v1/tasks?view=all&step=" + step + part).body();
        assertThat(found.get("tasks")).as(step + " in " + found).isNotEmpty();
        return found.get("tasks").get(0);
    }

    /** What was answered to something that was accepted. */
    static JsonNode made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer.body();
    }

    /** Something that the hospital reports. */
    void changed(Map<String, Object> change) {
        made(hospital.post("/api/v1/changes", change));
    }

    /**
     * Where it is night, somebody of it says that they have seen what they were told of the case.
     */
    void nightHasHeard(String ref) {
        for (JsonNode notice : as("edt.worker").get("/api/v1/notices").body()) {
            if (notice.get("cases").toString().contains('"' + ref + '"')) {
                String id = notice.get("id").stringValue();
                made(as("edt.worker").post("/api/v1/notices/" + id + "/acknowledgement", Map.of()));
            }
        }
    }

    /** A case whose enquiry has found out everything, and whose outcome is to be decided. */
    String foundOut() {
        EnquiryStory story = enquiries();
        String ref = story.injuredBaby();
        story.meetingDecidesSection47(ref);
        String id = story.openEnquiry(ref).get("id").stringValue();
        story.seeChild(id);
        story.speakToParents(id);
        story.everybodyAnswers(id);
        story.giveOpinion(id);
        story.surveySkeleton(id);
        String investigation = InvestigationStoryIT.investigationOf(sergeant(), ref);
        InvestigationStoryIT.agreeList(
                sergeant(), "/api/v1/investigations/" + investigation, "'photographs', ");
        return ref;
    }
}
