/** Problem details, limits on what a request may hold, and health of the edge. */
@NullMarked
package org.threshold.notification.platform.web;

import org.jspecify.annotations.NullMarked;
