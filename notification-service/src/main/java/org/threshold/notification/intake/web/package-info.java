/** The operator's view of parked keys, and their replay. */
@NullMarked
package org.threshold.notification.intake.web;

import org.jspecify.annotations.NullMarked;
