/** Tests of conferences’ minutes. */
@NullMarked
package org.threshold.workflow.minutes.adapter.web;

import org.jspecify.annotations.NullMarked;
