package org.threshold.workflow.prebirth.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.people.GpPractice;

/** Which requests for information a pre-birth assessment made, and which source a reply is of. */
public final class SourceRequest {

    /** The stage of a request for information. */
    public static final String REQUESTED = "requested";

    /** The code under which a request names the assessment that asks. */
    public static final String ASKER = "preBirth";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SourceRequest() {}

    /** Where the parents are registered. */
    public record ParentsPractices(GpPractice mother, GpPractice partner) {}

    /** The assessment that asked; empty for anything else that an agency was told. */
    public static Optional<PreBirthId> asker(NewChange about) {
        return about.asksForInformation()
                ? Optional.of(about.code(ASKER))
                        .filter(code -> ID.matcher(code).matches())
                        .map(code -> new PreBirthId(UUID.fromString(code)))
                : Optional.empty();
    }

    /**
     * The sources for which an agency’s duty role answers: a practice for each parent who is
     * registered there, and for the mother where it is known for neither.
     */
    public static List<Source> answeredBy(Recipient by, ParentsPractices practices) {
        return switch (by.agency()) {
            case MIDWIFERY -> List.of(Source.MIDWIFE);
            case HEALTH_VISITING -> List.of(Source.HEALTH_VISITOR);
            case POLICE -> List.of(Source.POLICE);
            case ADULT_SERVICES -> List.of(Source.ADULT_SERVICES);
            case GP -> practice(by, practices);
            case CHILDRENS_SOCIAL_CARE,
                    OUT_OF_HOURS,
                    HOSPITAL,
                    SCHOOL,
                    PROBATION,
                    LEGAL_SERVICES,
                    OTHER_AUTHORITY,
                    THRESHOLD ->
                    List.of();
        };
    }

    private static List<Source> practice(Recipient by, ParentsPractices of) {
        boolean mother = at(of.mother(), by);
        boolean partner = at(of.partner(), by);
        if (mother && partner) {
            return List.of(Source.MOTHERS_GP, Source.PARTNERS_GP);
        }
        return List.of(partner ? Source.PARTNERS_GP : Source.MOTHERS_GP);
    }

    private static boolean at(GpPractice registered, Recipient by) {
        return registered instanceof GpPractice.RegisteredAt(var code)
                && (Recipient.practice(code).equals(by) || Recipient.practiceLead(code).equals(by));
    }
}
