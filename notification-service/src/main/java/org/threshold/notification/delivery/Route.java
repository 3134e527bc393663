package org.threshold.notification.delivery;

import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;

/**
 * A duty role by one of its channels.
 *
 * @param recipient whom it reaches, or whose entry of the directory it stands for
 * @param preference by which of its channels
 */
public record Route(Recipient recipient, Preference preference) {}
