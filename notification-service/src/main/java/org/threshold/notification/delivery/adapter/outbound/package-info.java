/** Calls an agency's system over HTTP: only where it may, within bounds of time and size. */
@NullMarked
package org.threshold.notification.delivery.adapter.outbound;

import org.jspecify.annotations.NullMarked;
