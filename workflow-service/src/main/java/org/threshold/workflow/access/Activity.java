package org.threshold.workflow.access;

import static org.threshold.workflow.access.Activity.Kind.DECISION;
import static org.threshold.workflow.access.Activity.Kind.FACT;
import static org.threshold.workflow.access.Activity.Kind.READING;
import static org.threshold.workflow.access.Activity.Kind.WORK;
import static org.threshold.workflow.access.Role.AGENCY_CLIENT;
import static org.threshold.workflow.access.Role.DUTY_INSPECTOR;
import static org.threshold.workflow.access.Role.EDT_MANAGER;
import static org.threshold.workflow.access.Role.EDT_WORKER;
import static org.threshold.workflow.access.Role.HEALTH_VISITOR;
import static org.threshold.workflow.access.Role.ON_CALL_SENIOR_MANAGER;
import static org.threshold.workflow.access.Role.OPERATOR;
import static org.threshold.workflow.access.Role.PAEDIATRICIAN;
import static org.threshold.workflow.access.Role.SERVICE_MANAGER;
import static org.threshold.workflow.access.Roles.AUTHORITY;
import static org.threshold.workflow.access.Roles.CASEWORK;
import static org.threshold.workflow.access.Roles.CHAIRS;
import static org.threshold.workflow.access.Roles.MANAGERS;
import static org.threshold.workflow.access.Roles.POLICE;
import static org.threshold.workflow.access.Roles.PRACTITIONERS;
import static org.threshold.workflow.access.Roles.only;

import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Refusal;

/**
 * What can be asked for, and the roles that may: the one table of it.
 *
 * <p>A gate may refuse a decision, never a fact: what {@linkplain #recordsFact() records a fact} is
 * open to every practitioner, and so is calling a strategy discussion. Finer limits (this task,
 * this agency's own referral) belong to the use case.
 */
public enum Activity {
    // what happened, from whoever knows it
    RECEIVE_REFERRAL(FACT, "record a referral", PRACTITIONERS.and(AGENCY_CLIENT, HEALTH_VISITOR)),
    RECORD_CHANGE(
            FACT,
            "record a change of circumstance",
            PRACTITIONERS.and(AGENCY_CLIENT, HEALTH_VISITOR)),
    CORRECT_CHANGE(FACT, "correct or withdraw a change", PRACTITIONERS.and(AGENCY_CLIENT)),
    RECORD_CONTRIBUTION(FACT, "answer for an agency", PRACTITIONERS.and(AGENCY_CLIENT)),
    REPLY_TO_INVITATION(
            FACT, "say who comes to a strategy meeting", PRACTITIONERS.and(AGENCY_CLIENT)),
    ACKNOWLEDGE_NOTICE(FACT, "acknowledge a notice", PRACTITIONERS.and(AGENCY_CLIENT)),
    EDIT_PERSON(FACT, "change a person’s record", PRACTITIONERS),
    HOLD_DISCUSSION(FACT, "record a strategy discussion’s meeting", PRACTITIONERS),
    SETTLE_MEETING_ACTION(FACT, "say what came of a strategy meeting’s action", PRACTITIONERS),
    RECORD_ENQUIRY(FACT, "record an enquiry’s work", PRACTITIONERS),
    NAME_CONSULTANT(FACT, "name the responsible consultant", PRACTITIONERS),
    NOTE_OBSERVATION(
            FACT, "record how a child is cared for on the ward", PRACTITIONERS.and(AGENCY_CLIENT)),
    EXPECT_STAY(FACT, "say that a child must not leave hospital", PRACTITIONERS),
    SAY_WHAT_PROTECTS(
            FACT,
            "say what protects a child when police protection or an order ends",
            PRACTITIONERS),
    RECORD_CORE_GROUP(FACT, "record a core group of a child protection plan", PRACTITIONERS),
    RECORD_INVESTIGATION(FACT, "record an investigation’s work", PRACTITIONERS),
    RECORD_RISK(FACT, "record a risk to a child", PRACTITIONERS),
    RECORD_CAPACITY(FACT, "record a carer’s parenting capacity", PRACTITIONERS),
    RECORD_CONTACT(
            FACT,
            "record that contact with a child is restricted or does not happen",
            PRACTITIONERS),
    RECORD_LIAISON(FACT, "record a liaison of a practice and the health visitors", PRACTITIONERS),
    RECORD_ASSESSMENT(FACT, "record a single assessment’s work", PRACTITIONERS),
    RECORD_ANTENATAL_CARE(
            FACT, "record what was done for an expectant mother", PRACTITIONERS.and(AGENCY_CLIENT)),
    NOTE_MINOR_CONCERN(FACT, "note a minor concern", PRACTITIONERS.and(AGENCY_CLIENT)),
    REPORT_MISSING_DATA(
            FACT, "say what is missing from a record", PRACTITIONERS.and(AGENCY_CLIENT)),
    FILE_DOCUMENT(FACT, "enter a document or file an e-mail", PRACTITIONERS.and(AGENCY_CLIENT)),
    ADD_ADDENDUM(FACT, "correct an entry by an addendum", PRACTITIONERS.and(AGENCY_CLIENT)),

    // referral
    READ_REFERRAL(READING, "read a referral", PRACTITIONERS),
    READ_OWN_REFERRAL(READING, "follow a referral you made", PRACTITIONERS.and(AGENCY_CLIENT)),
    CONFIRM_MATCH(WORK, "confirm who a child is", CASEWORK),
    DECIDE_REFERRAL(DECISION, "decide a referral", CASEWORK),
    ACT_ON_DECISION(WORK, "act on a referral’s decision", CASEWORK),
    WITHDRAW_REFERRAL(DECISION, "withdraw a referral", MANAGERS),
    CHASE_REFERRAL(WORK, "ask what becomes of a referral", PRACTITIONERS.and(AGENCY_CLIENT)),
    ANSWER_CHASE(WORK, "tell a referrer who asks", CASEWORK),

    // red path
    GIVE_PAEDIATRIC_VIEW(DECISION, "give a paediatric view of a mark", only(PAEDIATRICIAN)),
    ACCEPT_INVESTIGATION(DECISION, "accept a joint investigation for the police", POLICE),

    // tasks
    READ_TASKS(READING, "see the work list", PRACTITIONERS),
    CLAIM_TASK(WORK, "claim or release a task", PRACTITIONERS),
    ASSIGN_TASK(WORK, "assign a task to somebody", CHAIRS.and(POLICE)),
    ASK_ABOUT_STEP(WORK, "ask whoever owns a step", PRACTITIONERS),
    ANSWER_QUESTION(FACT, "answer a question about a step", PRACTITIONERS),
    READ_BOARD(READING, "see the overdue board", CHAIRS.and(POLICE)),

    // strategy discussion
    CALL_STRATEGY_DISCUSSION(WORK, "call a strategy discussion", PRACTITIONERS),
    READ_DISCUSSION(READING, "read a strategy discussion", PRACTITIONERS),
    DECIDE_DISCUSSION(DECISION, "decide in a strategy discussion", CHAIRS),
    DISTRIBUTE_RECORD(WORK, "send out a strategy discussion’s record", AUTHORITY),
    DISTRIBUTE_MINUTES(WORK, "send out the minutes of a conference", AUTHORITY),
    PREPARE_POLICE(WORK, "prepare police information", POLICE),
    REVIEW_POLICE_PREPARATION(DECISION, "review police preparation", POLICE),
    AGREE_SINGLE_AGENCY(
            DECISION, "agree that one agency leads", only(SERVICE_MANAGER, DUTY_INSPECTOR)),
    DELAY_TELLING_POLICE(DECISION, "delay telling the police", only(DUTY_INSPECTOR)),

    // enquiry and investigation
    READ_CASE(READING, "read a case", PRACTITIONERS),
    OPEN_RESTRICTED_CASE(FACT, "open a restricted case in an emergency", PRACTITIONERS),
    RESTRICT_CASE(DECISION, "restrict who reads a case", MANAGERS),
    REVIEW_OPENING(DECISION, "say whether it was right to open a restricted case", MANAGERS),
    ADD_MISSING_DATA(WORK, "add what is missing from a record", CASEWORK),
    CONFIRM_SUMMARY(WORK, "confirm the summary of a case", CASEWORK),
    DECIDE_ENQUIRY(DECISION, "decide an enquiry’s outcome", CASEWORK),
    SET_CONFERENCE(DECISION, "set a conference’s date", CHAIRS),
    CONSIDER_CONFERENCE(DECISION, "decide whether a conference is called", CHAIRS),
    DECIDE_PROTECTION_PLAN(DECISION, "decide on a child protection plan", CHAIRS),
    FAST_TRACK_CONFERENCE(WORK, "fast-track a case to the conference", PRACTITIONERS),
    REQUEST_MEDICAL(WORK, "ask for a medical", PRACTITIONERS),
    RECORD_MEDICAL(DECISION, "issue a medical opinion", only(PAEDIATRICIAN)),
    REVIEW_ON_WARD(
            DECISION, "record a consultant’s review of a child in hospital", only(PAEDIATRICIAN)),
    SIGN_OPEN_EVIDENCE(DECISION, "sign for open evidential actions", MANAGERS.and(POLICE)),
    CLOSE_INVESTIGATION(DECISION, "close an investigation", MANAGERS.and(POLICE)),

    // safety
    DECIDE_RETURN_HOME(DECISION, "decide that a child returns home", CASEWORK),
    APPROVE_RETURN_HOME(DECISION, "approve a return home", only(SERVICE_MANAGER)),
    PLAN_OUT_OF_HOURS(WORK, "agree an out-of-hours plan", AUTHORITY.and(POLICE)),
    REVIEW_OUT_OF_HOURS(DECISION, "review an out-of-hours plan", MANAGERS),
    DECIDE_SUSPICION(
            DECISION,
            "decide about a baby while the evidence is not definite",
            only(SERVICE_MANAGER, ON_CALL_SENIOR_MANAGER)),
    CHECK_CARER(DECISION, "record that a carer was checked", AUTHORITY.and(POLICE)),
    TELL_NIGHT(WORK, "tell the out-of-hours team about a case", AUTHORITY),
    TAKE_OVER_NIGHT(
            WORK,
            "take a case over for the night",
            only(EDT_WORKER, EDT_MANAGER, ON_CALL_SENIOR_MANAGER)),
    RING_NIGHT(WORK, "ring the out-of-hours team", AUTHORITY),

    // leaving hospital
    AGREE_CONTINGENCY_PLAN(
            WORK, "agree or carry out the contingency plan of a child in hospital", PRACTITIONERS),
    LET_LEAVE_HOSPITAL(DECISION, "decide that a child may leave hospital", CHAIRS),
    HOLD_DISCHARGE_MEETING(WORK, "record a discharge-planning meeting", PRACTITIONERS),
    RING_ABOUT_DISCHARGE(WORK, "ring about a discharge", AUTHORITY),

    // risks and parents
    CLOSE_RISK(DECISION, "close a risk to a child", CASEWORK),
    READ_OPEN_RISKS(READING, "see the risks that nobody reduces", MANAGERS),
    SIGN_NOT_KNOWN(DECISION, "sign for what is not known of a carer", MANAGERS),
    RESTRICT_CONTACT(DECISION, "decide on contact between a child and an adult", CASEWORK),
    WRITE_ANALYSIS(WORK, "write and circulate a draft analysis", CASEWORK),
    BEGIN_ASSESSMENT(WORK, "start a single assessment", CASEWORK),
    CONCLUDE_ASSESSMENT(DECISION, "conclude a single assessment", CASEWORK),
    ARRANGE_HELP(WORK, "set up and review help that was agreed", CASEWORK),
    MANAGE_ASSESSMENT(DECISION, "plan or agree to a single assessment", MANAGERS),
    REVIEW_MINOR_CONCERNS(WORK, "review minor concerns about a child", CASEWORK),
    READ_FILED_EMAIL(WORK, "read a filed e-mail and verify its sender", CASEWORK),

    // written agreements
    RECORD_WORD_OF_MOUTH(FACT, "record what was agreed by word of mouth", PRACTITIONERS),
    ACCEPT_MONITORING(
            FACT, "accept to watch a written agreement", PRACTITIONERS.and(AGENCY_CLIENT)),
    RECORD_AGREEMENT_CHECK(FACT, "record what a monitor found", PRACTITIONERS),
    DRAFT_AGREEMENT(WORK, "draft a written agreement", AUTHORITY),
    ACT_ON_BREACH(WORK, "act when a written agreement is not kept", AUTHORITY),
    ACTIVATE_AGREEMENT(DECISION, "activate a written agreement", CHAIRS),
    END_AGREEMENT(DECISION, "end a written agreement", CHAIRS),

    // domestic abuse
    RECORD_INCIDENT(FACT, "record a domestic abuse incident", PRACTITIONERS.and(AGENCY_CLIENT)),
    RECORD_DASH(DECISION, "assess a domestic abuse incident", PRACTITIONERS),
    RECORD_ABUSER_WORK(
            FACT, "record the work with whoever is alleged to have abused", PRACTITIONERS),
    LOOK_AT_WARNING(
            DECISION,
            "say whether a warning for domestic abuse was enough",
            only(SERVICE_MANAGER, DUTY_INSPECTOR)),
    SUPERVISE_DASH(DECISION, "say what the police do where nobody engages", POLICE),

    // professional challenge
    RAISE_CHALLENGE(FACT, "challenge a decision", PRACTITIONERS.and(AGENCY_CLIENT)),
    ANSWER_CHALLENGE(DECISION, "answer a challenge to a decision", CHAIRS.and(POLICE)),
    ACT_ON_CHALLENGE(WORK, "make a challenged decision again", CASEWORK.and(POLICE)),

    // practices and health visitors
    READ_LIAISON(READING, "read the liaisons of practices and health visitors", PRACTITIONERS),
    TELL_NAMED_GP(WORK, "tell a practice’s named GP", AUTHORITY),

    VISIT_FAMILIES(READING, "see the families that health visitors serve", only(HEALTH_VISITOR)),
    READ_ANTENATAL_CONTACTS(
            READING,
            "see which antenatal contacts are still to be made",
            MANAGERS.and(HEALTH_VISITOR)),

    // who is not told
    AGREE_LEFT_OUT(DECISION, "agree that somebody is not told", MANAGERS),

    // people
    INFORM_PARENT(WORK, "inform a parent of a decision", AUTHORITY),
    EXCLUDE_PARENT(DECISION, "leave a parent out of meetings and letters", MANAGERS),

    // who is on duty, which says nothing of a family
    READ_DUTIES(READING, "see who is on duty", PRACTITIONERS.and(OPERATOR)),

    // the record
    READ_PERSON(READING, "read a person’s record", PRACTITIONERS),
    READ_NOTIFICATION_DETAIL(
            READING, "read what a notification is about", PRACTITIONERS.and(AGENCY_CLIENT)),
    ENTER_SESSIONS(DECISION, "enter the days of a sessional account", MANAGERS),
    READ_AUDIT(READING, "read the audit", MANAGERS),
    READ_REPORTS(READING, "read the reports", MANAGERS),
    READ_PROTOCOL(READING, "read the joint protocol", PRACTITIONERS),
    REVIEW_PROTOCOL(WORK, "record a review of the joint protocol", MANAGERS),
    TRACK_IMPROVEMENT(WORK, "track actions from reviews and audits", MANAGERS),
    SUPERVISE_PRACTICE(WORK, "supervise practitioners on a case", MANAGERS.and(PAEDIATRICIAN)),
    AUDIT_CASES(WORK, "audit cases", MANAGERS),
    OPERATE(WORK, "run the system", only(OPERATOR));

    enum Kind {
        FACT,
        DECISION,
        WORK,
        READING
    }

    private final Kind kind;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
    private final Set<Role> roles;

    Activity(Kind kind, String words, Roles roles) {
        this.kind = kind;
        this.words = words;
        this.roles = roles.roles();
    }

    /** What it is, to follow "you may" or "to". */
    public String words() {
        return words;
    }

    /** The roles any one of which is enough. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether somebody with these roles may do it. */
    public boolean allowedTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** What somebody is told whose roles do not allow it, with who may do it instead. */
    public Refusal refusal() {
        String whoMay = roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
        return new Refusal(
                "request",
                "Your roles do not allow you to " + words + ".",
                "Ask somebody who may: " + whoMay + ".");
    }

    /** Whether it only says what happened; such an activity is refused to no practitioner. */
    public boolean recordsFact() {
        return kind == FACT;
    }
}
