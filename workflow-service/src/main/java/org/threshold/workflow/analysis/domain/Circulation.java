package org.threshold.workflow.analysis.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/**
 * A version is circulated as a request for information (EV-28): the request says in codes who is
 * asked and by when; the text is its detail (tier T2), which stays here until the agency fetches
 * it.
 *
 * @param agencies who is asked, each once
 * @param dueAt by when, UTC
 */
public record Circulation(Version version, List<Agency> agencies, Instant dueAt) {

    private static final String REQUESTED = "requested";

    /** The code under which a request names the version that is circulated. */
    private static final String ANALYSIS = "analysis";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Circulation {
        agencies = List.copyOf(agencies);
    }

    /** The request, made at this instant, UTC. */
    public NewChange request(Analysed about, Instant at) {
        return new NewChange(
                ChangeKind.INFORMATION_REQUEST,
                REQUESTED,
                List.of(about.caseRef()),
                at,
                codes(),
                detail(about));
    }

    /** The version that an agency was asked about; empty for anything else that it was told. */
    public static Optional<UUID> asked(NewChange about) {
        boolean request =
                about.kind() == ChangeKind.INFORMATION_REQUEST && about.stage().equals(REQUESTED);
        return request
                ? Optional.of(about.code(ANALYSIS))
                        .filter(code -> ID.matcher(code).matches())
                        .map(UUID::fromString)
                : Optional.empty();
    }

    private Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        codes.put(ANALYSIS, version.id().toString());
        codes.put("questions", "draft-analysis");
        codes.put("dueAt", dueAt.toString());
        for (int place = 0; place < agencies.size(); place++) {
            codes.put(place == 0 ? "asked" : "asked" + (place + 1), agencies.get(place).code());
        }
        return codes;
    }

    private String detail(Analysed about) {
        return "What does your agency say of this draft? It is version %d for the %s."
                        .formatted(version.number(), about.kind().words())
                + " Begin your answer with AGREE or DISAGREE, and say why you disagree; anything else is"
                + " kept as your comment.\n\nDraft analysis\n"
                + version.text().analysis()
                + "\n\nDraft plan\n"
                + version.text().plan();
    }
}
