package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.RestrictionAddress;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.RestrictionSheet.Adult;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says on the brief whose contact with the child is restricted, how, and on what basis. */
@Component
class ContactBrief implements BriefSource {

    /** Before the risks: at night it is asked first who may be with the child. */
    private static final int ORDER = 1;

    private final RestrictionsOfCase restrictions;

    ContactBrief(RestrictionsOfCase restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> restrictions.of(who, ref)).stream()
                .flatMap(List::stream)
                .filter(one -> !one.restriction().lifted())
                .map(ContactBrief::line)
                .toList();
    }

    private static BriefLine line(RestrictionSheet sheet) {
        Restriction one = sheet.restriction();
        String basis =
                sheet.lacksBasis()
                        ? RestrictionWords.NO_BASIS
                        : RestrictionWords.basis(one.said().basis());
        return new BriefLine(
                BriefQuestion.RISKS,
                who(sheet.adult()) + ": " + one.said().terms().kind().words() + ". " + basis,
                RestrictionAddress.of(one));
    }

    private static String who(Adult adult) {
        String name = adult.name().isBlank() ? "Somebody whom nobody has named" : adult.name();
        return adult.place().isEmpty() ? name : name + " (" + adult.place() + ")";
    }
}
