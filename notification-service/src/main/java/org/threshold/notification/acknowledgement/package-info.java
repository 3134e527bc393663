/** A named person says that the message was received: by API or by a one-time link. */
@NullMarked
package org.threshold.notification.acknowledgement;

import org.jspecify.annotations.NullMarked;
