package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.investigation.domain.Given.MANAGER;
import static org.threshold.workflow.investigation.domain.Given.OFFICER;
import static org.threshold.workflow.investigation.domain.Given.signature;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b: section 47 does not end with an open evidential action. */
class OpenEvidenceRuleTest {

    private static final EvidentialAction SCENE = Given.action(ActionType.SCENE, Agency.POLICE);

    @Test
    void nothing_open_holds_nothing_back() {
        assertThat(OpenEvidenceRule.refusals(List.of(), List.of())).isEmpty();
    }

    @Test
    void an_open_action_holds_the_enquiry_back_and_says_who_has_to_sign() {
        assertThat(OpenEvidenceRule.refusals(List.of(SCENE), List.of()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.problem()).contains("Scene (Police)");
                            assertThat(one.remedy())
                                    .contains("a police manager and a social care manager");
                        });
    }

    @Test
    void one_side_alone_is_not_enough_whoever_signs_and_how_often() {
        assertThat(refusals(signature(OFFICER, SigningSide.POLICE))).hasSize(1);
        assertThat(
                        refusals(
                                signature(OFFICER, SigningSide.POLICE),
                                signature(MANAGER, SigningSide.POLICE)))
                .hasSize(1);
    }

    @Test
    void nobody_signs_for_both_sides() {
        assertThat(
                        refusals(
                                signature(OFFICER, SigningSide.POLICE),
                                signature(OFFICER, SigningSide.SOCIAL_CARE)))
                .hasSize(1);
    }

    @Test
    @Requirement("L-3.1.6b")
    void a_police_manager_and_a_social_care_manager_together_let_it_end() {
        assertThat(
                        refusals(
                                signature(OFFICER, SigningSide.POLICE),
                                signature(MANAGER, SigningSide.SOCIAL_CARE)))
                .isEmpty();
    }

    @Test
    void a_signature_is_not_for_an_action_that_came_after_it() {
        var later =
                new EvidentialAction(
                        SCENE.id(),
                        SCENE.investigation(),
                        SCENE.cases(),
                        SCENE.what(),
                        Given.NOW.plusSeconds(61),
                        SCENE.progress());

        assertThat(
                        OpenEvidenceRule.refusals(
                                List.of(SCENE, later),
                                List.of(
                                        signature(OFFICER, SigningSide.POLICE),
                                        signature(MANAGER, SigningSide.SOCIAL_CARE))))
                .hasSize(1);
    }

    private static List<Refusal> refusals(Signature... signatures) {
        return OpenEvidenceRule.refusals(List.of(SCENE), List.of(signatures));
    }
}
