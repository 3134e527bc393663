/** The listener on the requests topic and the dead-letter topic beside it. */
@NullMarked
package org.threshold.notification.intake.kafka;

import org.jspecify.annotations.NullMarked;
