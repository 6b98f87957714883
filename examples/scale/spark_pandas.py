import sys

import pandas as pd
from errata_llm import classify
from pyspark.sql import SparkSession
from pyspark.sql.functions import pandas_udf

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("errata").getOrCreate()


@pandas_udf("kind string, verdict string, entry string")
def errata(texts: pd.Series) -> pd.DataFrame:
    found = [classify(text) for text in texts]
    return pd.DataFrame({"kind": [f.kind for f in found], "verdict": [f.verdict for f in found], "entry": [f.id for f in found]})


rows = spark.read.schema("id long, text string").json(source).repartition(2)
rows.select("id", errata("text").alias("answer")).select("id", "answer.*").write.json(target)
