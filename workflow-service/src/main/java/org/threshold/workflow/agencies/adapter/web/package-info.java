/** The page of how telling each agency goes. */
@NullMarked
package org.threshold.workflow.agencies.adapter.web;

import org.jspecify.annotations.NullMarked;
