package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.investigation.app.OpenEvidence;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bruised baby: from the referral to an investigation in which everything is closed. */
public class InvestigationStoryIT extends RealServers {

    private static final List<String> ITEMS = List.of("investigation-item");

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired private JdbcClient jdbc;
    @Autowired private ClimbLadder ladder;
    @Autowired private OpenEvidence evidence;

    @Test
    @Requirement({"R-4.2-3b", "R-4.2-4c"})
    void an_investigation_is_opened_by_a_meeting_followed_up_and_closed() {
        String ref = referred();
        Person worker = signedIn("duty.worker");
        Person manager = signedIn("team.manager");
        meetingDecides(manager, ref);
        String path = "/api/v1/investigations/" + investigationOf(worker, ref);

        String photographs = planned(worker, path);
        String allegation = alleged(worker, path);
        String review = suspected(worker, path, ref);
        overdueEvidenceReachesBothManagers(photographs);
        theEnquiryIsHeldBackUntilBothHaveSigned(path, ref);
        refusedToClose(manager, path);
        agreeList(worker, path, "");
        complete(worker, photographs, "{'result': 'secured', 'words': 'Taken at noon.'}");
        complete(
                worker,
                allegation,
                "{'outcome': 'ruled-out', 'words': 'He was at sea.', 'putToThem': 'yes'}");
        complete(worker, review, "{'status': 'eliminated'}");
        EngineCaughtUp.withCase(jdbc, ref, ITEMS);

        Answer closed =
                manager.post(
                        path + "/closure",
                        json("{'stage': 'no-further-action', 'words': 'A toy left the mark.'}"));

        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        JsonNode ended = worker.get(path).body().get("investigation").get("ended");
        assertThat(ended.get("stage").stringValue()).isEqualTo("no-further-action");
        assertThat(stages(ref)).containsExactly("opened", "no-further-action");
        EngineCaughtUp.withCase(jdbc, ref, ITEMS);
        assertThat(stepsUnknownToTheEngine()).isZero();
    }

    private String referred() {
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                json(
                                        """
                                        {'children': [{'ageInMonths': 2, 'mobility': 'not-mobile', 'mark': 'injury',
                                                       'site': 'face'}],
                                         'whereabouts': 'At home', 'worry': 'A bruise on the left cheek.',
                                         'suspicion': 'not-said'}
                                        """),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }

    /** By telephone, and at once: what the child needs now does not wait for the full meeting. */
    private void meetingDecides(Person manager, String ref) {
        UUID discussion =
                jdbc.sql("select discussion_id from discussion_child where case_ref = :ref")
                        .param("ref", ref)
                        .query(UUID.class)
                        .single();
        String report =
                """
                {'heldAt': '%s', 'held': 'telephone', 'urgent': true, 'urgentReason': 'The baby cannot wait.',
                 'attendees': [{'seat': 'chair', 'name': 'Tess'}, {'seat': 'social-worker', 'name': 'Dana'},
                               {'seat': 'police', 'rank': 'sergeant', 'name': 'Sian'},
                               {'seat': 'health-visitor', 'name': 'Hope'},
                               {'seat': 'consultant-paediatrician', 'name': 'Pia'}],
                 'children': [{'caseRef': '%s', 'outcome': 'section-47-joint', 'reason': 'An injury to a baby.',
                               'lead': {'agency': 'police', 'name': 'Sian'},
                               'paediatric': 'needed', 'paediatricReason': 'A bruise.'}]}
                """
                        .formatted(Instant.now().minusSeconds(60), ref);
        Answer held =
                manager.post(
                        "/api/v1/strategy-discussions/" + discussion + "/meetings", json(report));
        assertThat(held.status()).as(held.toString()).isEqualTo(200);
    }

    public static String investigationOf(Person worker, String ref) {
        Answer answer = worker.get("/api/v1/cases/" + ref + "/investigations");
        JsonNode all = answer.body().get("investigations");
        assertThat(all.size()).as(answer.toString()).isEqualTo(1);
        assertThat(all.get(0).get("kind").stringValue()).isEqualTo("joint");
        return all.get(0).get("id").stringValue();
    }

    private static String planned(Person worker, String path) {
        return created(
                worker.post(
                        path + "/evidential-actions",
                        json("{'type': 'photographs', 'agency': 'hospital', 'owner': 'Pia'}")));
    }

    private static String alleged(Person worker, String path) {
        return created(
                worker.post(
                        path + "/allegations",
                        json(
                                """
                                {'allegedBy': 'mother', 'against': 'father', 'absentParent': true,
                                 'what': 'He picked him up roughly.'}
                                """)));
    }

    /** The item of the review that follows from it. */
    private String suspected(Person worker, String path, String ref) {
        created(
                worker.post(
                        path + "/suspects", json("{'role': 'father', 'status': 'identified'}")));
        return jdbc.sql(
                        """
                        select subject_id from task
                        where step = 'review-suspect-status' and state = 'open' and :ref = any (cases)
                        """)
                .param("ref", ref)
                .query(UUID.class)
                .single()
                .toString();
    }

    private void overdueEvidenceReachesBothManagers(String action) {
        UUID limit =
                jdbc.sql("select id from deadline where subject_id = :id and state = 'open'")
                        .param("id", UUID.fromString(action))
                        .query(UUID.class)
                        .single();

        ladder.handle(new DeadlineId(limit), Instant.now().plus(Duration.ofDays(10)));

        List<String> told =
                jdbc.sql("select distinct role from notice where about_id = :limit")
                        .param("limit", limit)
                        .query((row, number) -> row.getString("role"))
                        .list();
        assertThat(told)
                .contains("paediatrician", "team-manager", "service-manager", "duty-inspector");
    }

    private void theEnquiryIsHeldBackUntilBothHaveSigned(String path, String ref) {
        var signature = json("{'caseRef': '%s', 'reason': 'They are booked.'}".formatted(ref));
        var child = new CaseRef(ref);
        assertThat(evidence.of(child)).isNotEmpty();

        Answer police = signedIn("referral.sergeant").post(path + "/signatures", signature);
        assertThat(police.status()).as(police.toString()).isEqualTo(200);
        assertThat(evidence.of(child)).isNotEmpty();
        Answer ours = signedIn("team.manager").post(path + "/signatures", signature);
        assertThat(ours.status()).as(ours.toString()).isEqualTo(200);
        assertThat(evidence.of(child)).isEmpty();
    }

    private static void refusedToClose(Person manager, String path) {
        Answer refused =
                manager.post(
                        path + "/closure",
                        json("{'stage': 'no-further-action', 'words': 'Nothing came of it.'}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").size()).isEqualTo(4);
    }

    /** Agrees the list; {@code more} names further types that are not needed, each with a comma. */
    public static void agreeList(Person worker, String path, String more) {
        JsonNode actions = worker.get(path).body().get("evidentialActions");
        String list =
                StreamSupport.stream(actions.spliterator(), false)
                        .filter(one -> one.get("type").stringValue().equals("action-list"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .stringValue();
        complete(
                worker,
                list,
                """
                {'result': 'secured', 'words': 'Agreed with the police by telephone.',
                 'notNeeded': [%s'scene', 'clothing', 'phone', 'toxicology', 'skeletal-survey', 'ophthalmology',
                               'abe-interview', 'witness-statement', 'suspect-interview'],
                 'notNeededReason': 'The bruise is the only finding.'}
                """
                        .formatted(more));
    }

    private static void complete(Person worker, String item, String form) {
        String task = worker.tasks(item).getFirst().get("id").stringValue();
        Answer done = worker.post("/api/v1/tasks/" + task + "/completion", json(form));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").stringValue();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private List<String> stages(String ref) {
        return jdbc.sql(
                        """
                        select stage from change_of_circumstance
                        where kind = 'police-investigation'
                          and id in (select change_id from change_case where case_ref = :ref)
                        order by id
                        """)
                .param("ref", ref)
                .query((row, number) -> row.getString("stage"))
                .list();
    }

    private long stepsUnknownToTheEngine() {
        return jdbc.sql(
                        """
                        select count(*) from incident
                        where kind = 'step-unknown-to-engine' and resolved_at is null
                        """)
                .query(Long.class)
                .single();
    }
}
