/** Makes the attempts: one bounded lane per agency, so that none waits for another. */
@NullMarked
package org.threshold.notification.delivery.lane;

import org.jspecify.annotations.NullMarked;
