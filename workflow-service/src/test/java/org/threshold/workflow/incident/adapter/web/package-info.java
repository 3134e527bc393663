/** Tests. */
@NullMarked
package org.threshold.workflow.incident.adapter.web;

import org.jspecify.annotations.NullMarked;
