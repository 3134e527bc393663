package org.threshold.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;

/** The table of who may do what, written out: a changed cell has to be changed here too. */
class ActivityTest {

    private static final String HEADING =
            " ".repeat(26) + " AC DS AS TM SM HS CP EW EM OM PS DI PA WA CL HV OP\n";

    /** A column for each role in the order of {@link Role}, headed by two of its letters. */
    private static final String EXPECTED =
            """
                                       AC DS AS TM SM HS CP EW EM OM PS DI PA WA CL HV OP
            RECEIVE_REFERRAL            x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .
            RECORD_CHANGE               x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .
            CORRECT_CHANGE              x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_CONTRIBUTION         x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            REPLY_TO_INVITATION         x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ACKNOWLEDGE_NOTICE          x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            EDIT_PERSON                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            HOLD_DISCUSSION             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            SETTLE_MEETING_ACTION       .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_ENQUIRY              .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            NAME_CONSULTANT             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            NOTE_OBSERVATION            x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            EXPECT_STAY                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            SAY_WHAT_PROTECTS           .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_CORE_GROUP           .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_INVESTIGATION        .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_RISK                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_CAPACITY             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_CONTACT              .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_LIAISON              .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_ASSESSMENT           .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_ANTENATAL_CARE       x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            NOTE_MINOR_CONCERN          x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            REPORT_MISSING_DATA         x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            FILE_DOCUMENT               x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ADD_ADDENDUM                x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            READ_REFERRAL               .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            READ_OWN_REFERRAL           x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            CONFIRM_MATCH               .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            DECIDE_REFERRAL             .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            ACT_ON_DECISION             .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            WITHDRAW_REFERRAL           .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            CHASE_REFERRAL              x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ANSWER_CHASE                .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            GIVE_PAEDIATRIC_VIEW        .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .
            ACCEPT_INVESTIGATION        .  .  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .
            READ_TASKS                  .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            CLAIM_TASK                  .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ASSIGN_TASK                 .  .  .  x  x  x  x  .  x  x  x  x  .  .  .  .  .
            ASK_ABOUT_STEP              .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ANSWER_QUESTION             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            READ_BOARD                  .  .  .  x  x  x  x  .  x  x  x  x  .  .  .  .  .
            CALL_STRATEGY_DISCUSSION    .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            READ_DISCUSSION             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            DECIDE_DISCUSSION           .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            DISTRIBUTE_RECORD           .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            DISTRIBUTE_MINUTES          .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            PREPARE_POLICE              .  .  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .
            REVIEW_POLICE_PREPARATION   .  .  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .
            AGREE_SINGLE_AGENCY         .  .  .  .  x  .  .  .  .  .  .  x  .  .  .  .  .
            DELAY_TELLING_POLICE        .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .  .
            READ_CASE                   .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            OPEN_RESTRICTED_CASE        .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RESTRICT_CASE               .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            REVIEW_OPENING              .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            ADD_MISSING_DATA            .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            CONFIRM_SUMMARY             .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            DECIDE_ENQUIRY              .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            SET_CONFERENCE              .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            CONSIDER_CONFERENCE         .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            DECIDE_PROTECTION_PLAN      .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            FAST_TRACK_CONFERENCE       .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            REQUEST_MEDICAL             .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_MEDICAL              .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .
            REVIEW_ON_WARD              .  .  .  .  .  .  .  .  .  .  .  .  x  .  .  .  .
            SIGN_OPEN_EVIDENCE          .  .  .  x  x  x  .  .  x  x  x  x  .  .  .  .  .
            CLOSE_INVESTIGATION         .  .  .  x  x  x  .  .  x  x  x  x  .  .  .  .  .
            DECIDE_RETURN_HOME          .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            APPROVE_RETURN_HOME         .  .  .  .  x  .  .  .  .  .  .  .  .  .  .  .  .
            PLAN_OUT_OF_HOURS           .  x  x  x  x  x  x  x  x  x  x  x  .  .  .  .  .
            REVIEW_OUT_OF_HOURS         .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            DECIDE_SUSPICION            .  .  .  .  x  .  .  .  .  x  .  .  .  .  .  .  .
            CHECK_CARER                 .  x  x  x  x  x  x  x  x  x  x  x  .  .  .  .  .
            TELL_NIGHT                  .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            TAKE_OVER_NIGHT             .  .  .  .  .  .  .  x  x  x  .  .  .  .  .  .  .
            RING_NIGHT                  .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            AGREE_CONTINGENCY_PLAN      .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            LET_LEAVE_HOSPITAL          .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            HOLD_DISCHARGE_MEETING      .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RING_ABOUT_DISCHARGE        .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            CLOSE_RISK                  .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            READ_OPEN_RISKS             .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            SIGN_NOT_KNOWN              .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            RESTRICT_CONTACT            .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            WRITE_ANALYSIS              .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            BEGIN_ASSESSMENT            .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            CONCLUDE_ASSESSMENT         .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            ARRANGE_HELP                .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            MANAGE_ASSESSMENT           .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            REVIEW_MINOR_CONCERNS       .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            READ_FILED_EMAIL            .  x  x  x  x  x  .  x  x  x  .  .  .  .  .  .  .
            RECORD_WORD_OF_MOUTH        .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ACCEPT_MONITORING           x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_AGREEMENT_CHECK      .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            DRAFT_AGREEMENT             .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            ACT_ON_BREACH               .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            ACTIVATE_AGREEMENT          .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            END_AGREEMENT               .  .  .  x  x  x  x  .  x  x  .  .  .  .  .  .  .
            RECORD_INCIDENT             x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_DASH                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            RECORD_ABUSER_WORK          .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            LOOK_AT_WARNING             .  .  .  .  x  .  .  .  .  .  .  x  .  .  .  .  .
            SUPERVISE_DASH              .  .  .  .  .  .  .  .  .  .  x  x  .  .  .  .  .
            RAISE_CHALLENGE             x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ANSWER_CHALLENGE            .  .  .  x  x  x  x  .  x  x  x  x  .  .  .  .  .
            ACT_ON_CHALLENGE            .  x  x  x  x  x  .  x  x  x  x  x  .  .  .  .  .
            READ_LIAISON                .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            TELL_NAMED_GP               .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            VISIT_FAMILIES              .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  x  .
            READ_ANTENATAL_CONTACTS     .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  x  .
            AGREE_LEFT_OUT              .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            INFORM_PARENT               .  x  x  x  x  x  x  x  x  x  .  .  .  .  .  .  .
            EXCLUDE_PARENT              .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            READ_DUTIES                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  x
            READ_PERSON                 .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            READ_NOTIFICATION_DETAIL    x  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            ENTER_SESSIONS              .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            READ_AUDIT                  .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            READ_REPORTS                .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            READ_PROTOCOL               .  x  x  x  x  x  x  x  x  x  x  x  x  x  x  .  .
            REVIEW_PROTOCOL             .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            TRACK_IMPROVEMENT           .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            SUPERVISE_PRACTICE          .  .  .  x  x  x  .  .  x  x  .  .  x  .  .  .  .
            AUDIT_CASES                 .  .  .  x  x  x  .  .  x  x  .  .  .  .  .  .  .
            OPERATE                     .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  .  x
            """;

    @Test
    @Requirement("R-ASC-2")
    void each_role_may_do_exactly_what_the_table_says() {
        var rows = Arrays.stream(Activity.values()).map(ActivityTest::row);

        assertThat(HEADING + rows.collect(Collectors.joining())).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void no_fact_is_refused_to_any_practitioner(Role role) {
        var refused =
                Arrays.stream(Activity.values())
                        .filter(Activity::recordsFact)
                        .filter(fact -> !fact.allowedTo(Set.of(role)));

        assertThat(refused.count() == 0).isEqualTo(role.practitioner());
    }

    @ParameterizedTest
    @EnumSource
    void every_practitioner_may_call_a_strategy_discussion(Role role) {
        assertThat(Activity.CALL_STRATEGY_DISCUSSION.allowedTo(Set.of(role)))
                .isEqualTo(role.practitioner());
    }

    @Test
    @Requirement("R-HV-1")
    void a_health_visitor_refers_sees_the_families_they_serve_and_reports_and_does_nothing_else() {
        assertThat(Activity.values())
                .filteredOn(activity -> activity.allowedTo(Set.of(Role.HEALTH_VISITOR)))
                .containsExactly(
                        Activity.RECEIVE_REFERRAL,
                        Activity.RECORD_CHANGE,
                        Activity.VISIT_FAMILIES,
                        Activity.READ_ANTENATAL_CONTACTS);
    }

    @Test
    void without_a_role_nothing_is_allowed() {
        assertThat(Activity.values())
                .noneMatch(activity -> activity.allowedTo(Actor.itself().roles()));
    }

    @Test
    void several_roles_allow_what_any_of_them_allows() {
        var both = EnumSet.of(Role.WARD, Role.TEAM_MANAGER);

        assertThat(Activity.DECIDE_DISCUSSION.allowedTo(both)).isTrue();
        assertThat(Activity.RECORD_MEDICAL.allowedTo(both)).isFalse();
    }

    private static String row(Activity activity) {
        var cells =
                Arrays.stream(Role.values())
                        .map(role -> activity.allowedTo(Set.of(role)) ? "  x" : "  .")
                        .collect(Collectors.joining());
        return "%-26s%s\n".formatted(activity, cells);
    }
}
