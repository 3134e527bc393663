package org.threshold.workflow.agreement.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.Contingency;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * Has everybody told of an agreement who has to watch or know (EV-14): at its issue, when it is
 * changed, and when a person ends it. That it is not kept is told as EV-15, which says more.
 */
@Service
class AgreementNews {

    static final String AGREEMENT = "agreement";

    private static final String HOW_TO_REPORT =
            "This is a record of expectations, not protection. If you see or suspect that it is not"
                    + " kept, report ‘agreement-breached’ at once; if the child is in danger, ring 999.";

    private final Changes changes;
    private final AgreementRecord record;

    AgreementNews(Changes changes, AgreementRecord record) {
        this.changes = changes;
        this.record = record;
    }

    void issued(Actor by, WrittenAgreement agreement) {
        tell(by, agreement, "issued");
    }

    void changed(Actor by, WrittenAgreement agreement) {
        tell(by, agreement, "changed");
    }

    void ended(Actor by, WrittenAgreement agreement) {
        tell(by, agreement, "ended");
    }

    private void tell(Actor by, WrittenAgreement agreement, String stage) {
        changes.record(
                by,
                new NewChange(
                        ChangeKind.WRITTEN_AGREEMENT,
                        stage,
                        List.of(agreement.caseRef()),
                        record.now(),
                        codes(agreement),
                        detail(agreement, stage)));
    }

    /** The codes that the catalogue knows: two of the watching agencies, and its end. */
    static Map<String, String> codes(WrittenAgreement agreement) {
        Map<String, String> codes = new HashMap<>();
        codes.put(AGREEMENT, agreement.id().toString());
        List<String> agencies =
                agreement.monitors().stream()
                        .map(one -> one.watch().agency().code())
                        .distinct()
                        .toList();
        agencies.stream().findFirst().ifPresent(code -> codes.put("monitor", code));
        agencies.stream().skip(1).findFirst().ifPresent(code -> codes.put("otherMonitor", code));
        if (agreement.words().end() instanceof AgreementEnd.At(var at)) {
            codes.put("expiresOn", WorkingTime.dayOf(at).toString());
        }
        return codes;
    }

    private static String detail(WrittenAgreement agreement, String stage) {
        if (stage.equals("ended")) {
            return agreement.state().words() + ". Nobody watches it any more.";
        }
        return Stream.concat(
                        agreement.words().terms().stream().map(AgreementNews::words),
                        Stream.of(HOW_TO_REPORT))
                .collect(Collectors.joining(" "));
    }

    private static String words(Term term) {
        Contingency then = term.contingency();
        return "Watch for: %s If broken: %s (%s, %s)."
                .formatted(term.words(), then.doing(), then.within().words(), then.byWhom());
    }
}
