package org.threshold.workflow.circumstances;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.threshold.workflow.referral.CaseRef;

/**
 * Something that happened, as it is to be recorded.
 *
 * @param stage which of a kind's happenings, in kebab case; empty where it has only one
 * @param cases the cases it concerns, at least one; a case named twice counts once
 * @param occurredAt when it happened, UTC
 * @param codes what is said about it in closed classes, name to code: no spaces, no words of
 *     anybody's; leaves the database
 * @param detail the facts needed to act, in words (tier T2): stays in the database; empty where
 *     there is nothing to add
 * @param whyLate why it is recorded later than four hours after it happened (R-Hosp-3a), in words:
 *     stays in the database; may be empty
 */
public record NewChange(
        ChangeKind kind,
        String stage,
        List<CaseRef> cases,
        Instant occurredAt,
        Map<String, String> codes,
        String detail,
        String whyLate) {

    private static final String REASON = "reason";
    private static final String WARD = "ward";
    private static final String INJURY = "injury";

    private static final String OPINION = "opinion";
    private static final Set<String> SUSPECTS_HARM =
            Set.of("inflicted", "probably-inflicted", "undetermined");

    private static final Set<String> ASKING = Set.of("requested", "overdue");

    private static final Set<String> NEONATAL_UNITS = Set.of("nnu", "nicu", "scbu", "lnu");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:.+-]{1,64}");

    public NewChange {
        cases = cases.stream().distinct().toList();
        codes = Map.copyOf(codes);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("A change concerns at least one case");
        }
        if (!codes.values().stream().allMatch(NewChange::isCode)) {
            throw new IllegalArgumentException("A code is not of a closed class");
        }
    }

    /** Something of which nobody says why it would be late. */
    public NewChange(
            ChangeKind kind,
            String stage,
            List<CaseRef> cases,
            Instant occurredAt,
            Map<String, String> codes,
            String detail) {
        this(kind, stage, cases, occurredAt, codes, detail, "");
    }

    /** The same, with the reason why it is recorded late. */
    public NewChange late(String why) {
        return new NewChange(kind, stage, cases, occurredAt, codes, detail, why);
    }

    /** Whether a text has the shape of a code: one word, so that it can hold no narrative. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a child was injured: a new injury, or hospital because of one (EV-03, EV-01). */
    public boolean injury() {
        return kind == ChangeKind.NEW_INJURY
                || (kind == ChangeKind.CHILD_ADMITTED && code(REASON).equals(INJURY));
    }

    /**
     * Whether a doctor's opinion on an injury says that somebody did it, or leaves that open
     * (EV-13). The threshold is suspicion and not evidence (L-3.1.4a), and an opinion says what it
     * does not exclude (L-3.1.13): only a cause that is found, or is likely, ends the suspicion.
     */
    public boolean suspectsHarm() {
        return kind == ChangeKind.MEDICAL_REPORT_ISSUED && SUSPECTS_HARM.contains(code(OPINION));
    }

    /**
     * Whether it asks agencies what they know: for the first time, or once more because they were
     * silent (EV-28). Either is answered in the same way.
     */
    public boolean asksForInformation() {
        return kind == ChangeKind.INFORMATION_REQUEST && ASKING.contains(stage);
    }

    /** Whether the baby that is to leave hospital was born early (EV-05). */
    public boolean premature() {
        return code("premature").equals("yes");
    }

    /** Whether the baby that is to leave hospital leaves a neonatal unit, by its short code. */
    public boolean neonatalUnit() {
        return NEONATAL_UNITS.contains(code("unit"));
    }

    /**
     * Whether it says that the child is on a neonatal unit now, by the short code of the ward; a
     * number after it, as in {@code nnu-2}, is which of several.
     */
    public boolean onNeonatalUnit() {
        String ward = code(WARD);
        int number = ward.indexOf('-');
        return NEONATAL_UNITS.contains(number < 0 ? ward : ward.substring(0, number));
    }

    /** Whether it says on which ward the child is. */
    public boolean namesWard() {
        return !code(WARD).isEmpty();
    }

    /** What is said about it under a name; empty where nothing is. */
    public String code(String name) {
        return codes.getOrDefault(name, "");
    }

    /** The same, concerning other cases. */
    public NewChange about(List<CaseRef> others) {
        return new NewChange(kind, stage, others, occurredAt, codes, detail, whyLate);
    }

    /** The references of the cases. */
    public List<String> caseRefs() {
        return cases.stream().map(CaseRef::value).toList();
    }

    @Override
    public String toString() {
        return "NewChange[" + kind + " " + stage + " " + cases + " " + occurredAt + "]";
    }
}
