package org.threshold.workflow.enquiry.app;

import java.time.LocalDate;
import java.util.Set;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.MedicalRule;
import org.threshold.workflow.enquiry.domain.Roster;
import org.threshold.workflow.enquiry.domain.SurveyRule;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.Paediatric;

/**
 * What is known of a child when its enquiry begins.
 *
 * @param abuseSuspected whether physical abuse is suspected
 */
record KnownChild(
        PersonId person,
        Born born,
        LocalDate today,
        Set<Circumstance> holds,
        boolean abuseSuspected) {

    boolean red() {
        return holds.contains(Circumstance.RED_PATH);
    }

    boolean surveyMandatory() {
        return SurveyRule.mandatory(born, today, abuseSuspected);
    }

    boolean surveyMandatoryIfHarmed() {
        return SurveyRule.mandatory(born, today, true);
    }

    Lines lines(Paediatric.Answer answer) {
        boolean survey = surveyMandatory();
        return Lines.needing(MedicalRule.needed(answer, survey), survey);
    }

    Roster roster(boolean medical) {
        return new Roster(born, today, holds, medical);
    }
}
