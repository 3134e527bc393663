package org.threshold.notification.delivery.adapter.filedrop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Unreachable;

/**
 * Leaves the two files of a message, the control file last. What is there already under the name of
 * a delivery stays as it is: the delivery was left before, and its answer was lost.
 */
@Component
class Drop {

    private static final Logger LOG = LoggerFactory.getLogger(Drop.class);

    /** A folder has no codes of its own; the file is there. */
    private static final int THERE = 0;

    private final SafeFile files;

    Drop(SafeFile files) {
        this.files = files;
    }

    Outcome leave(Path folder, DeliveryId id, String data, String control) {
        if (!isPlainFolder(folder)) {
            LOG.error(
                    "The folder {} is not there, so its agency is not told by it. Create it, or"
                            + " mount what holds it; no folder is made here",
                    folder);
            return new Unreachable();
        }
        try {
            files.write(folder, id + ".dat", data);
            files.write(folder, id + ".ctl", control);
            return new Accepted(THERE);
        } catch (IOException unwritable) {
            LOG.error(
                    "The file drop {} cannot be written and is tried again: {}. Look at the space"
                            + " and the rights of the folder",
                    folder,
                    unwritable.getMessage());
            return new Unreachable();
        }
    }

    /** A link could lead out of the folder that holds the agencies' own. */
    private static boolean isPlainFolder(Path folder) {
        return Files.isDirectory(folder) && !Files.isSymbolicLink(folder);
    }
}
