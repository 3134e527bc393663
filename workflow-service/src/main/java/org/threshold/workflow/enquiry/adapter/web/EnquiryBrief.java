package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief whether an enquiry is open, and who leads it. */
@Component
class EnquiryBrief implements BriefSource {

    private static final int ORDER = 5;

    private final EnquiriesOfCase read;

    EnquiryBrief(EnquiriesOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).stream())
                .filter(Enquiry::isOpen)
                .map(Enquiry::start)
                .flatMap(EnquiryBrief::lines)
                .toList();
    }

    @Override
    public Map<BriefQuestion, String> otherwise() {
        return Map.of(BriefQuestion.LEGAL_STATUS, "No section 47 enquiry.");
    }

    private static Stream<BriefLine> lines(Start start) {
        Stream<BriefLine> open =
                Stream.of(
                        BriefLine.of(
                                BriefQuestion.LEGAL_STATUS,
                                (start.joint()
                                                ? "Section 47 enquiry, joint with the police, since "
                                                : "Section 47 enquiry since ")
                                        + DueWords.exact(start.anchor())));
        return Stream.concat(open, lead(start));
    }

    private static Stream<BriefLine> lead(Start start) {
        String name = start.lead().name();
        return name.isBlank()
                ? Stream.of()
                : Stream.of(
                        BriefLine.of(
                                BriefQuestion.WHO_TO_RING,
                                name + ", who leads the section 47 enquiry"));
    }
}
