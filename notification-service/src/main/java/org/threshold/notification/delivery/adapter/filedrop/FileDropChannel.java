package org.threshold.notification.delivery.adapter.filedrop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.adapter.SignalBody;
import org.threshold.notification.platform.Refusal;

/**
 * Leaves a message in a folder as the MESH client of the NHS reads it: a data file, and then a
 * control file beside it that says that the data file is whole.
 */
@Component
class FileDropChannel implements Channel {

    private static final String FOLDER = "folder";
    private static final String MAILBOX = "mailbox";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    private final String root;
    private final SignalBody body;
    private final ControlFile control;
    private final Drop drop;

    FileDropChannel(
            @Value("${threshold.file-drop:}") String root,
            SignalBody body,
            ControlFile control,
            Drop drop) {
        this.root = root;
        this.body = body;
        this.control = control;
        this.drop = drop;
    }

    @Override
    public String code() {
        return "file-drop";
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        List<Refusal> refusals = new ArrayList<>();
        if (root.isBlank()) {
            refusals.add(
                    new Refusal(
                            "kind",
                            "This service has no folder to leave files in",
                            "Set THRESHOLD_FILE_DROP to the folder that holds the agencies' own"));
        }
        for (String name : List.of(FOLDER, MAILBOX)) {
            if (!NAME.matcher(settings.getOrDefault(name, "")).matches()) {
                refusals.add(
                        new Refusal(
                                "settings." + name,
                                "This is not the name of a " + name,
                                "Use letters, digits and hyphens, 64 at most"));
            }
        }
        return refusals;
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        Path folder = Path.of(root).resolve(dispatch.endpoint().setting(FOLDER));
        return drop.leave(
                folder,
                dispatch.id(),
                body.of(dispatch),
                control.of(dispatch, dispatch.endpoint().setting(MAILBOX)));
    }
}
