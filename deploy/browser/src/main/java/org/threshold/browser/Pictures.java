package org.threshold.browser;

import java.util.List;
import java.util.Map;

/** Every page of the stack; a test holds it against the routes of workflow-service. */
final class Pictures {

    static final String NOBODY = "";

    /** The page behind a one-time link, of notification-service. */
    static final String AGENCY_LINK = "/n/{token}";

    private static final String WORKER = "duty.worker";
    private static final String MANAGER = "team.manager";
    private static final String NIGHT = "edt.worker";
    private static final String VISITOR = "health.visitor";

    /** Routes of which there is no picture, each with the reason. */
    static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    Map.entry(
                            "/", "it shows nothing and leads to the work list or to the incidents"),
                    Map.entry(
                            "/tasks/{id}/done",
                            "it follows the end of a task, and taking pictures ends none; the stories open it"),
                    Map.entry(
                            "/cases/{ref}/out-of-hours-contacts/{id}/more",
                            "it asks what the page of a new contact asks, with what is on record filled in; a story opens it"),
                    Map.entry(
                            "/cases/{ref}/linked-families/{id}",
                            "it ends the link that one adult makes between two families, and taking pictures links none; a test of its own draws it"),
                    Map.entry(
                            "/cases/{ref}/analyses/{id}",
                            "it shows the draft of one enquiry or assessment, and taking pictures starts neither; a test of its own draws it"),
                    Map.entry(
                            "/cases/{ref}/analyses/{id}/answers",
                            "it asks what an agency says of a draft, and taking pictures writes none"),
                    Map.entry(
                            "/challenges/{id}/reply",
                            "it asks whether an answer is accepted, and only once there is one"),
                    Map.entry(
                            "/documents/{id}",
                            "it shows one entry of the register, and taking pictures makes none; a test of its own draws it"),
                    Map.entry(
                            "/documents/{id}/correction",
                            "it asks what the page of a new entry asks, with what is on record filled in"),
                    Map.entry(
                            "/handover/entries/{id}/removal",
                            "it asks for one reason, and only for a case that people put on the list"),
                    Map.entry(
                            "/cases/{ref}/restricted",
                            "it stands before a restricted case, and taking pictures restricts none; a test of its own draws it"),
                    Map.entry(
                            "/cases/{ref}/parents-letters/{id}",
                            "it shows a letter that was sent, and taking pictures sends none; a test of its own draws it"),
                    Map.entry(
                            "/families/{ref}/written-agreements/{id}/breach",
                            "it asks a health visitor what the page of the agreement asks others; a test of its own draws it"),
                    Map.entry(
                            "/improvement-actions/{id}/evidence",
                            "it asks for one answer, and only of an action that is tracked"),
                    Map.entry(
                            "/liaisons/{id}", "it shows a liaison, and taking pictures plans none"),
                    Map.entry(
                            "/liaisons/practices/{code}/closing",
                            "it asks for one sentence, and no practice of the story closes"),
                    Map.entry(
                            "/liaisons/{id}/held",
                            "it asks for one day, and only of a liaison that is planned"),
                    Map.entry(
                            "/liaisons/{id}/cancellation",
                            "it asks for a reason and a day, and only of a liaison that is planned"),
                    Map.entry(
                            "/liaisons/{id}/families/{place}",
                            "it asks about each child of a family, and only of a liaison that took place"),
                    Map.entry(
                            "/protocol/processes/{process}",
                            "it shows one process in words, as the page of all of them; a test of its own draws it"),
                    Map.entry(
                            "/who-is-told/{event}",
                            "it shows who is told of one event, and which is not its picture’s to say; a test of its own draws it"),
                    Map.entry(
                            "/case-audits/{id}",
                            "it shows a sample, and taking pictures draws none"),
                    Map.entry(
                            "/case-audits/{id}/cases/{place}",
                            "it asks the sixteen questions about a case of a sample, and taking pictures draws none"),
                    Map.entry(
                            "/cases/{ref}/consultant",
                            "it asks for a name and a note, and only while the child is in hospital"),
                    Map.entry(
                            "/cases/{ref}/contingency-plan",
                            "it shows on a page of its own what the case shows, and only of a child in hospital"),
                    Map.entry(
                            "/cases/{ref}/contingency-plan/new",
                            "it asks what its task asks, and only while the child is in hospital"),
                    Map.entry(
                            "/cases/{ref}/expected-stay/{act}",
                            "it asks for one reason, and only while the child is in hospital"),
                    Map.entry(
                            "/cases/{ref}/entries/{id}/addenda/new",
                            "it asks what is corrected in an entry and why, and only of one on record; a test of its own draws it"),
                    Map.entry(
                            "/cases/{ref}/risks/{id}",
                            "it asks what the page of a new risk asks, with what is on record filled in"),
                    Map.entry(
                            "/cases/{ref}/risks/{id}/closing",
                            "it asks for one choice and a reason, and only of a risk on record"),
                    Map.entry(
                            "/cases/{ref}/contact-restrictions/{id}",
                            "it asks what the page of a new restriction asks, with what is on record filled in"),
                    Map.entry(
                            "/cases/{ref}/family/{id}/same/{merge}",
                            "it asks for one reason, and only of two records that were said to be of one person"),
                    Map.entry(
                            "/work/views/{id}",
                            "it asks for a name as the page of a new view does; a story opens it"),
                    Map.entry(
                            "/questions/new",
                            "it asks one question about a task or about what somebody was told; a story opens it"),
                    Map.entry(
                            "/questions/{id}",
                            "it shows one question and takes the answer, and only where somebody has asked; a story opens it"),
                    Map.entry(
                            "/tasks/{id}/hand-over",
                            "it asks for a colleague and a reason, and only whoever has the task is led there; a story opens it"),
                    Map.entry(
                            "/work/assignment/done",
                            "it follows the assignment of tasks, and taking pictures assigns none; a story opens it"));

    private Pictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("sign-in", NOBODY, "/sign-in"),
                new Picture("work-mine", WORKER, "/work"),
                new Picture("work-available", WORKER, "/work", "?view=available"),
                new Picture("work-all", WORKER, "/work", "?view=all"),
                new Picture("work-assign", MANAGER, "/work/assignment"),
                new Picture("work-view-new", WORKER, "/work/views/new", "?view=all&due=overdue"),
                new Picture("work-views", WORKER, "/work/views"),
                new Picture("task", MANAGER, "/tasks/{id}"),
                new Picture("referral-new", WORKER, "/referrals/new"),
                new Picture("referral-hospital", WORKER, "/referrals/hospital"),
                new Picture("referral-visitor", VISITOR, "/referrals/health-visitor"),
                new Picture("referral", WORKER, "/referrals/{id}"),
                new Picture("other-children", WORKER, "/referrals/{id}/other-children"),
                new Picture("case", WORKER, "/cases/{ref}"),
                new Picture("family", WORKER, "/cases/{ref}/family"),
                new Picture("adult", WORKER, "/cases/{ref}/family/{id}"),
                new Picture("family-new", WORKER, "/cases/{ref}/family/new"),
                new Picture("family-parents", MANAGER, "/cases/{ref}/family/parents"),
                new Picture("family-moves", WORKER, "/cases/{ref}/family/moves"),
                new Picture("family-record", WORKER, "/cases/{ref}/family/{id}/record"),
                new Picture("same-person", WORKER, "/cases/{ref}/family/{id}/same"),
                new Picture("adult-concern", WORKER, "/cases/{ref}/family/{id}/concern"),
                new Picture("where-it-stands", WORKER, "/cases/{ref}/where-it-stands"),
                new Picture("chronology", WORKER, "/cases/{ref}/chronology"),
                new Picture("chronology-family", WORKER, "/cases/{ref}/family/chronology"),
                new Picture("chronology-person", WORKER, "/cases/{ref}/family/{id}/chronology"),
                new Picture("case-in-brief", NIGHT, "/cases/{ref}/brief"),
                new Picture("conference-report", MANAGER, "/cases/{ref}/conference-report"),
                new Picture("activity", MANAGER, "/cases/{ref}/activity"),
                new Picture("search", WORKER, "/search"),
                new Picture("concern", WORKER, "/cases/{ref}/concern"),
                new Picture("abuse-new", WORKER, "/cases/{ref}/domestic-abuse-incidents/new"),
                new Picture("alleged-abuser-new", WORKER, "/cases/{ref}/alleged-abusers/new"),
                new Picture("disposal-new", WORKER, "/cases/{ref}/domestic-abuse-disposals/new"),
                new Picture("allegation-new", WORKER, "/cases/{ref}/allegations/new"),
                new Picture("fast-track", WORKER, "/cases/{ref}/conference"),
                new Picture("return-home", WORKER, "/cases/{ref}/return-home"),
                new Picture("risk-new", WORKER, "/cases/{ref}/risks/new"),
                new Picture("contact-new", WORKER, "/cases/{ref}/contact-restrictions/new"),
                new Picture("risks-unreduced", MANAGER, "/risks"),
                new Picture("parenting-capacity", WORKER, "/cases/{ref}/parenting-capacity"),
                new Picture("observation-new", WORKER, "/cases/{ref}/ward-observations/new"),
                new Picture("admission-new", WORKER, "/admissions/new"),
                new Picture("single-assessment-new", WORKER, "/cases/{ref}/single-assessment"),
                new Picture("pre-birth-new", WORKER, "/cases/{ref}/pre-birth-assessment"),
                new Picture("case-summary", WORKER, "/cases/{ref}/summary"),
                new Picture("case-restrict", MANAGER, "/cases/{ref}/restriction"),
                new Picture("missing-data-new", NIGHT, "/cases/{ref}/missing-data/new"),
                new Picture("minor-concern-new", WORKER, "/cases/{ref}/minor-concerns/new"),
                new Picture("entries", WORKER, "/cases/{ref}/entries"),
                new Picture("document-new", WORKER, "/cases/{ref}/documents/new"),
                new Picture("email-new", WORKER, "/cases/{ref}/emails/new"),
                new Picture("agreement-new", WORKER, "/cases/{ref}/written-agreements/new"),
                new Picture("agreement-by-word", WORKER, "/cases/{ref}/written-agreements/by-word"),
                new Picture("agreement", MANAGER, "/cases/{ref}/written-agreements/{id}"),
                new Picture(
                        "agreement-draft", WORKER, "/cases/{ref}/written-agreements/{id}/draft"),
                new Picture(
                        "agreement-acceptance",
                        WORKER,
                        "/cases/{ref}/written-agreements/{id}/acceptance"),
                new Picture(
                        "agreement-breach", WORKER, "/cases/{ref}/written-agreements/{id}/breach"),
                new Picture("agreement-end", MANAGER, "/cases/{ref}/written-agreements/{id}/end"),
                new Picture("challenge-new", WORKER, "/cases/{ref}/challenges/new"),
                new Picture("challenge", WORKER, "/challenges/{id}"),
                new Picture("challenges", MANAGER, "/challenges"),
                new Picture("change-new", WORKER, "/changes/new"),
                new Picture("change", WORKER, "/changes/{id}"),
                new Picture("change-correct", WORKER, "/changes/{id}/correction"),
                new Picture("change-withdraw", WORKER, "/changes/{id}/withdrawal"),
                new Picture("discussion", MANAGER, "/strategy-discussions/{id}"),
                new Picture("discussion-reply", MANAGER, "/strategy-discussions/{id}/reply"),
                new Picture("medical-report", MANAGER, "/enquiries/{id}/medical-report"),
                new Picture("minutes", MANAGER, "/strategy-discussions/{id}/minutes"),
                new Picture("sergeant", "referral.sergeant", "/sergeant"),
                new Picture("board", MANAGER, "/board"),
                new Picture("without-dash", MANAGER, "/domestic-abuse-incidents/without-dash"),
                new Picture("parents-told", MANAGER, "/parents-told"),
                new Picture("reports", MANAGER, "/reports"),
                new Picture("report", MANAGER, "/reports/{report}"),
                new Picture("census", MANAGER, "/reports/census"),
                new Picture("case-audits", MANAGER, "/case-audits"),
                new Picture("case-audit-new", MANAGER, "/case-audits/new"),
                new Picture("protocol", MANAGER, "/protocol"),
                new Picture("responsibilities", MANAGER, "/protocol/responsibilities"),
                new Picture("who-is-told", MANAGER, "/who-is-told"),
                new Picture("supervision-new", MANAGER, "/cases/{ref}/supervisions/new"),
                new Picture("improvement-actions", MANAGER, "/improvement-actions"),
                new Picture("improvement-action-new", MANAGER, "/improvement-actions/new"),
                new Picture("liaisons", MANAGER, "/liaisons"),
                new Picture("liaison-new", MANAGER, "/liaisons/new"),
                new Picture("night-purpose", NIGHT, "/cases/{ref}/out-of-hours-contacts/new"),
                new Picture(
                        "night-contact",
                        NIGHT,
                        "/cases/{ref}/out-of-hours-contacts/new",
                        "?purpose=strategy-discussion"),
                new Picture("out-of-hours", NIGHT, "/out-of-hours"),
                new Picture("handover", NIGHT, "/handover"),
                new Picture("tell-night", MANAGER, "/cases/{ref}/handover"),
                new Picture("night-sheet", NIGHT, "/cases/{ref}/out-of-hours-contacts/{id}"),
                new Picture("on-duty", NIGHT, "/on-duty"),
                new Picture("families", VISITOR, "/families"),
                new Picture("antenatal-contacts", VISITOR, "/antenatal-contacts"),
                new Picture("family-visit", VISITOR, "/families/{ref}"),
                new Picture("family-change", VISITOR, "/families/{ref}/changes/new"),
                new Picture("sessional-accounts", MANAGER, "/sessional-accounts"),
                new Picture("agencies", MANAGER, "/agencies"),
                new Picture("incidents", "operator", "/incidents"),
                new Picture("nothing-here", WORKER, "/error"),
                new Picture("agency-link", NOBODY, AGENCY_LINK));
    }
}
