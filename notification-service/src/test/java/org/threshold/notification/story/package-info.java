/** The service on real servers: what an agency and workflow-service see of it. */
@NullMarked
package org.threshold.notification.story;

import org.jspecify.annotations.NullMarked;
