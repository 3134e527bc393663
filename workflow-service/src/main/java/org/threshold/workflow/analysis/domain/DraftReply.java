package org.threshold.workflow.analysis.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.circumstances.AgencyReply;

/**
 * What a reply to the circulation of a draft says of it. The request asks to begin with AGREE or
 * DISAGREE. An agreement that goes on with more words is a comment, so that no "but" is lost.
 */
public final class DraftReply {

    private static final Pattern AGREE = Pattern.compile("(we |i )?agreed?[.! ]*");
    private static final Pattern DISAGREE = Pattern.compile("(?s)(we |i )?disagreed?\\b.*");

    private DraftReply() {}

    /** What was said; empty where the reply answers nothing. */
    public static Optional<Said> of(AgencyReply.Answer answer, String words) {
        return switch (answer) {
            case NONE, ATTENDS, DIALS_IN, SENDS_REPORT -> Optional.empty();
            case REPLY -> Optional.of(new Said(position(words), words));
            case NIL_RETURN -> Optional.of(new Said(Position.NIL_RETURN, words));
            case DECLINED -> Optional.of(new Said(Position.DECLINED, words));
        };
    }

    private static Position position(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        if (AGREE.matcher(said).matches()) {
            return Position.AGREES;
        }
        return DISAGREE.matcher(said).matches() ? Position.DISAGREES : Position.COMMENTS;
    }
}
