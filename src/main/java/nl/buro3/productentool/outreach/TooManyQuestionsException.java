package nl.buro3.productentool.outreach;

/** From where this question comes, so many came just now that no more are taken from there for a while. */
public class TooManyQuestionsException extends RuntimeException {}
